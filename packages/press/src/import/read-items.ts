import { extname } from 'node:path'
import type { ImportedItem, ImportedSite, Importer } from '@offprint/core'
import { naming } from '../sources/naming.js'
import { readSource } from '../sources/read-source.js'
import type { ImportPlan } from './import-plan.js'
import { openBytes } from './open-bytes.js'

/** A file to import, and its name for messages and ids. */
export interface ImportSource {
  readonly path: string
  readonly name: string
}

const importerFor = ({ importers }: ImportPlan, path: string): Importer | undefined =>
  importers.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()))

/**
 * Reads the articles of one file, one after another.
 *
 * @param source - The file.
 * @param plan - Importers, readers and their options.
 * @returns Articles in the order of the file.
 * @throws OffprintError of the importer or reader, with the file's name.
 */
export async function* readItems(source: ImportSource, plan: ImportPlan): AsyncGenerator<ImportedItem> {
  const { path, name } = source
  const options = { ...plan.options, name }
  const importer = importerFor(plan, path)
  if (importer === undefined) {
    yield await readSource(path, name, plan.readers, options)
    return
  }
  const items = importer.import(openBytes(path), options)[Symbol.asyncIterator]()
  for (;;) {
    const next = await naming(path, () => items.next())
    if (next.done === true) return
    yield next.value
  }
}

/**
 * Reads what the files say of their publication.
 *
 * @param sources - The files.
 * @param plan - Importers and their options.
 * @returns What the first says that says anything.
 * @throws OffprintError of the importer, with the file's name.
 */
export async function readImportedSite(
  sources: readonly ImportSource[],
  plan: ImportPlan,
): Promise<ImportedSite | undefined> {
  for (const { path, name } of sources) {
    const importer = importerFor(plan, path)
    const options = { ...plan.options, name }
    const site = await naming(path, async () => importer?.site?.(openBytes(path), options))
    if (site !== undefined) return site
  }
  return undefined
}
