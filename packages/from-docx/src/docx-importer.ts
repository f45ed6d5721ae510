import type { ImportedItem, Importer, ReaderOptions, SourceBytes } from '@offprint/core'
import { fromDocx } from './from-docx.js'
import { joinChunks } from './zip/join-chunks.js'

/** This reader, to be chosen by file name. */
export const docxImporter: Importer = {
  name: 'docx',
  extensions: ['.docx'],
  import: readSource,
}

async function* readSource(source: SourceBytes, options: ReaderOptions = {}): AsyncGenerator<ImportedItem> {
  yield await fromDocx(await joinChunks(source, options.name), options)
}
