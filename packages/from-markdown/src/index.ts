export { fromMarkdown } from './from-markdown.js'
export type { MarkdownExtension, MarkdownOptions, MarkdownSettings, TreePlugin } from './markdown-options.js'
export { createMarkdownReader, markdownReader } from './markdown-reader.js'
