import type { Reader } from '@offprint/core'
import { fromMarkdown } from './from-markdown.js'
import type { MarkdownSettings } from './markdown-options.js'

/**
 * Makes a reader of a dialect of one's own.
 *
 * @param settings - Further syntax and plugins.
 * @returns The reader, for the press to choose by file name.
 */
export function createMarkdownReader(settings: MarkdownSettings = {}): Reader {
  return {
    name: 'from-markdown',
    extensions: ['.md', '.markdown'],
    read: (source, options) => fromMarkdown(source, { ...options, ...settings }),
  }
}

/** The reader of Markdown, for the press to choose by file name. */
export const markdownReader: Reader = createMarkdownReader()
