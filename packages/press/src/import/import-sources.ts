import { relative, sep } from 'node:path'
import type { Agent, ImportedItem, ImportedSite, Message } from '@offprint/core'
import { diskAssets } from '../assets/disk-assets.js'
import { messages } from '../messages.js'
import { findSources } from '../sources/find-sources.js'
import { bringPictures } from './bring-pictures.js'
import { type ImportFolder, openImportFolder } from './import-folder.js'
import type { ImportedFile, ImportPlan } from './import-plan.js'
import { type ImportSource, readImportedSite, readItems } from './read-items.js'

/** Name of the file that says of each article what was guessed and what was left out: JSON, a line an article. */
export const importLogName = 'import.jsonl'

/** What an import did. */
export interface ImportResult {
  readonly files: readonly ImportedFile[]
  readonly pictures: number
  /** What the sources say of their publication. */
  readonly site: ImportedSite | undefined
  readonly messages: readonly Message[]
}

/**
 * Turns sources that were written elsewhere into a folder of articles to go on with, their pictures beside them.
 *
 * Articles are read, written and forgotten one after another, so that an export of any size fits.
 *
 * @param plan - Sources, importers, writer and folder.
 * @returns Files, pictures and messages. What was left out of each article stands in the folder, in `import.jsonl`.
 * @throws OffprintError when the folder is not empty, or a source cannot be read; nothing is written then.
 */
export async function importSources(plan: ImportPlan): Promise<ImportResult> {
  const extensions = [...plan.importers, ...plan.readers].flatMap((one) => one.extensions)
  const paths = await findSources(plan.paths, extensions)
  const sources = paths.map((path) => ({ path, name: relative(plan.root, path).split(sep).join('/') }))
  const folder = await openImportFolder(plan.out)
  try {
    const site = await readImportedSite(sources, plan)
    const written = await writeAll(sources, folder, plan, site?.people ?? [])
    await folder.commit()
    return { ...written, site }
  } finally {
    await folder.discard()
  }
}

type Written = Omit<ImportResult, 'site'>

async function writeAll(
  sources: readonly ImportSource[],
  folder: ImportFolder,
  plan: ImportPlan,
  people: readonly Agent[],
): Promise<Written> {
  const files: ImportedFile[] = []
  const said: Message[] = []
  const unique = createUniqueSlugs()
  let pictures = 0
  for (const source of sources) {
    for await (const item of readItems(source, plan)) {
      plan.signal?.throwIfAborted()
      const { file, own } = await writeItem(unique(item), source, folder, plan, people)
      files.push(file)
      pictures += file.pictures
      said.push(...own)
      await folder.addLine(importLogName, JSON.stringify({ ...file, messages: own, residue: item.residue }))
      plan.onProgress?.({ source: source.name, articles: files.length, pictures, path: file.path })
    }
  }
  return { files, pictures, messages: said }
}

async function writeItem(
  { item, changed }: UniqueItem,
  source: ImportSource,
  folder: ImportFolder,
  { root, writer, fetchPicture }: ImportPlan,
  people: readonly Agent[],
): Promise<{ readonly file: ImportedFile; readonly own: readonly Message[] }> {
  const beside = diskAssets(root, new Map([[item.article.id, source.path]]))
  const from = { beside, ...(fetchPicture === undefined ? {} : { fetchPicture }) }
  const { article, pictures, messages: brought } = await bringPictures(item, folder, from)
  const reported: Message[] = []
  const text = writer.write(article, { people, report: (message) => reported.push(message) })
  const path = article.slug + writer.extension
  await folder.write(path, text)
  const own = [...item.messages, ...changed, ...brought, ...reported].map((message) => ({
    ...message,
    file: message.file ?? source.name,
  }))
  return {
    file: { path, source: source.name, title: article.title, pictures, leftOut: item.residue.length },
    own,
  }
}

interface UniqueItem {
  readonly item: ImportedItem
  readonly changed: readonly Message[]
}

/** Posts and pages may share a slug, and disks may not tell capitals from small letters. */
function createUniqueSlugs(): (item: ImportedItem) => UniqueItem {
  const taken = new Set<string>()
  return (item) => {
    const { slug, id } = item.article
    let own = slug
    for (let count = 2; taken.has(own.toLowerCase()); count++) own = `${slug}-${count}`
    taken.add(own.toLowerCase())
    if (own === slug) return { item, changed: [] }
    const article = Object.freeze({ ...item.article, slug: own })
    return { item: { ...item, article }, changed: [messages('changed-slug', { slug, changed: own }, { article: id })] }
  }
}
