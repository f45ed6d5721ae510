import { relative, sep } from 'node:path'
import type { Reader, ReaderOptions } from '@offprint/core'
import { findSources } from './sources/find-sources.js'
import { type ReadSource, readSource } from './sources/read-source.js'
import { uniqueSlugs } from './sources/unique-slugs.js'

/** What {@link readSources} needs. */
export interface ReadPlan {
  /** Paths of files and folders. */
  readonly paths: readonly string[]
  /** Folder that names in messages and ids are relative to. */
  readonly root: string
  readonly readers: readonly Reader[]
  readonly options?: Omit<ReaderOptions, 'name'>
  readonly onRead?: (source: ReadSource) => void
}

/**
 * Reads every article behind some paths.
 *
 * @param plan - Paths, root, readers and facts.
 * @returns Articles in the order of the paths, those of a folder by name.
 * @throws OffprintError of the first source that cannot be read, or `press/duplicate-slug`.
 */
export async function readSources(plan: ReadPlan): Promise<readonly ReadSource[]> {
  const extensions = plan.readers.flatMap((reader) => reader.extensions)
  const sources: ReadSource[] = []
  for (const path of await findSources(plan.paths, extensions)) {
    const name = relative(plan.root, path).split(sep).join('/')
    const source = await readSource(path, name, plan.readers, plan.options ?? {})
    plan.onRead?.(source)
    sources.push(source)
  }
  uniqueSlugs(sources)
  return sources
}
