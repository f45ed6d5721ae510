import type { Reader } from '@offprint/core'
import { fromText } from './from-text.js'
import { importer } from './importer.js'

/** Reader for files of plain text. */
export const textReader: Reader = { name: importer, extensions: ['.txt'], read: fromText }
