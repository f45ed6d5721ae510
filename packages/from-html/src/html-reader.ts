import type { Reader } from '@offprint/core'
import { encodingOf } from './encoding-of.js'
import { fromHtml } from './from-html.js'
import { importer } from './importer.js'

/** Reader for files of HTML. */
export const htmlReader: Reader = { name: importer, extensions: ['.html', '.htm'], encodingOf, read: fromHtml }
