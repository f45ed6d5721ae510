import type { Reader } from '@offprint/core'
import { fromMarkdown } from './from-markdown.js'

/** The reader of Markdown, for the press to choose by file name. */
export const markdownReader: Reader = {
  name: 'from-markdown',
  extensions: ['.md', '.markdown'],
  read: fromMarkdown,
}
