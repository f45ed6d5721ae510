import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { createPublication, type ImportedSite } from '@offprint/core'
import { type ImportProgress, type ImportResult, importSources } from '@offprint/press'
import { stringify } from 'yaml'
import { articleWriter, importers, readersFor } from '../channels.js'
import { findConfig } from '../config/load-config.js'
import { fetchPicture } from '../fetch-picture.js'
import { usageError } from '../usage-error.js'
import { commonFolder } from './common-folder.js'

/** An import, with everything decided. */
export interface ImportRequest {
  /** Where the command runs. */
  readonly folder: string
  /** Paths relative to `folder`. */
  readonly sources: readonly string[]
  /** Folder for the articles, relative to `folder`. */
  readonly out: string | undefined
  /** Title of the publication, where the sources have none. */
  readonly title: string | undefined
  /** BCP 47 tag, where the sources say none. */
  readonly language: string | undefined
  /** Bring pictures from the web too? */
  readonly download: boolean
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

/** What an import did, and the configuration that it wrote. */
export interface ImportOutcome extends ImportResult {
  /** Path relative to where the command runs; none where there was one before, or no title is known. */
  readonly config: string | undefined
}

/**
 * Turns a WordPress export, web pages, Word files or text into a publication to go on writing.
 *
 * @param request - Where, what and where to.
 * @returns What was written.
 * @throws OffprintError `cli/usage`, and those of importers, readers and the folder.
 */
export async function importProject(request: ImportRequest): Promise<ImportOutcome> {
  const { folder, sources, out, title, language, download, onProgress, signal } = request
  if (sources.length === 0) {
    throw usageError(
      'Unexpected missing SOURCE, expected a WordPress export, or a file or folder of pages or Word files',
    )
  }
  if (out === undefined) {
    throw usageError('Unexpected missing `--out`, expected a folder for the articles, such as `--out content`')
  }
  const paths = sources.map((path) => resolve(folder, path))
  const result = await importSources({
    paths,
    root: commonFolder(paths),
    importers,
    readers: readersFor(),
    options: { facts: language === undefined ? {} : { language } },
    writer: articleWriter,
    out: resolve(folder, out),
    ...(download ? { fetchPicture } : {}),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  })
  const config = await writeConfig(request, out, {
    ...(language === undefined ? {} : { language }),
    ...result.site,
    ...(title === undefined ? {} : { title }),
  })
  return { ...result, config }
}

/** Writes the configuration that the next build needs, unless there is one. */
async function writeConfig(
  { folder }: ImportRequest,
  out: string,
  site: Partial<ImportedSite>,
): Promise<string | undefined> {
  const { title } = site
  if (title === undefined || title === '' || (await findConfig(folder)) !== undefined) return undefined
  // What the model would refuse must not stand in a file that the next build reads.
  createPublication({ ...site, title, articles: [] })
  const name = 'offprint.config.yaml'
  const sources = [relative(folder, resolve(folder, out)) || '.']
  await writeFile(join(folder, name), stringify({ publication: { ...site, title }, sources }, { lineWidth: 0 }))
  return name
}
