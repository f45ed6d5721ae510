import type { Message, Residue } from '@offprint/core'
import type { WrittenFile } from './stage.js'

/** Name of the file that lists a build's files. */
export const manifestName = 'manifest.json'

/** One file of a build, with what its adapter reported while it made it. */
export interface ManifestFile extends WrittenFile {
  readonly messages: readonly Message[]
}

/** One source of a build, with what its reader guessed and left out. */
export interface ManifestSource {
  /** Path relative to the root, with `/`. */
  readonly name: string
  /** Id of the article. */
  readonly article: string
  readonly messages: readonly Message[]
  readonly residue: readonly Residue[]
}

/** What a build made, from what; the same bytes for the same input. */
export interface Manifest {
  readonly generator: 'offprint'
  readonly publication: string
  readonly sources: readonly ManifestSource[]
  readonly files: readonly ManifestFile[]
}

/**
 * Is this a manifest, so that the folder it lies in is one of ours?
 *
 * @param text - Content of a file of that name.
 * @returns Paths of the files that it lists, or `undefined` when it is none.
 */
export function readManifestPaths(text: string): readonly string[] | undefined {
  try {
    const manifest = JSON.parse(text) as Partial<Manifest> | null
    if (manifest?.generator !== 'offprint' || !Array.isArray(manifest.files)) return undefined
    return manifest.files.flatMap(({ path }) => (typeof path === 'string' ? [path] : []))
  } catch {
    return undefined
  }
}
