import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Adapter, AssetSource, Message, Publication } from '@offprint/core'
import { createPathCheck } from './output/check-path.js'
import { type Manifest, type ManifestFile, type ManifestSource, manifestName } from './output/manifest.js'
import { openOutputFolder } from './output/output-folder.js'
import { writeInto } from './output/stage.js'
import type { ReadSource } from './sources/read-source.js'

/** How far a build is. */
export interface Progress {
  readonly adapter: string
  /** Files written so far. */
  readonly files: number
  /** The newest of them. */
  readonly path: string
}

/** What {@link build} needs. */
export interface BuildPlan {
  readonly publication: Publication
  /** Where the articles came from, for the manifest. */
  readonly sources: readonly ReadSource[]
  readonly adapters: readonly Adapter[]
  readonly assets?: AssetSource
  /** Output folder. */
  readonly out: string
  /** Should warnings stop the build too? */
  readonly strict?: boolean
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** What {@link build} did. */
export interface BuildResult {
  readonly manifest: Manifest
  /** All messages, of readers first. */
  readonly messages: readonly Message[]
  /** Was the output moved in place? Not after errors, nor after warnings in a strict build. */
  readonly written: boolean
}

/**
 * Runs adapters over a publication and writes what they make, whole or not at all.
 *
 * @param plan - Publication, adapters, output folder.
 * @returns The manifest and all messages.
 * @throws OffprintError when the folder cannot be used or two adapters write one file; the old output stays.
 */
export async function build(plan: BuildPlan): Promise<BuildResult> {
  const folder = await openOutputFolder(
    plan.out,
    plan.sources.map(({ path }) => path),
  )
  try {
    const files = await writeAll(plan, folder.staging)
    const sources = plan.sources.map(manifestSource)
    const manifest: Manifest = { generator: 'offprint', publication: plan.publication.id, sources, files }
    await writeFile(join(folder.staging, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    const messages = [...sources, ...files].flatMap((entry) => entry.messages)
    const written = !messages.some((message) => stops(message, plan.strict ?? false))
    if (written) await folder.commit()
    return { manifest, messages, written }
  } finally {
    await folder.discard()
  }
}

async function writeAll(plan: BuildPlan, staging: string): Promise<readonly ManifestFile[]> {
  const files: ManifestFile[] = []
  const checkPath = createPathCheck()
  const placed = placeIn(plan.sources)
  checkPath(manifestName, 'press')
  for (const adapter of plan.adapters) {
    let reported: Message[] = []
    const context = {
      report: (message: Message) => reported.push(placed(message)),
      ...(plan.assets === undefined ? {} : { assets: plan.assets }),
      ...(plan.signal === undefined ? {} : { signal: plan.signal }),
    }
    for await (const file of adapter.render(plan.publication, context)) {
      plan.signal?.throwIfAborted()
      checkPath(file.path, adapter.name)
      const written = await writeInto(staging, file)
      files.push({ ...written, messages: reported })
      reported = []
      plan.onProgress?.({ adapter: adapter.name, files: files.length, path: file.path })
    }
    const last = files.at(-1)
    if (last !== undefined && reported.length > 0) {
      files.splice(-1, 1, { ...last, messages: [...last.messages, ...reported] })
    }
  }
  return files
}

/** Adapters know the article that they speak of, and not which file it came from. */
function placeIn(sources: readonly ReadSource[]): (message: Message) => Message {
  const names = new Map(sources.map(({ article, name }) => [article.id, name]))
  return (message) => {
    const file = message.file ?? (message.article === undefined ? undefined : names.get(message.article))
    return file === undefined ? message : { ...message, file }
  }
}

const stops = ({ severity }: Message, strict: boolean): boolean =>
  severity === 'error' || (strict && severity === 'warning')

const manifestSource = ({ name, article, messages, residue }: ReadSource): ManifestSource => ({
  name,
  article: article.id,
  messages,
  residue,
})
