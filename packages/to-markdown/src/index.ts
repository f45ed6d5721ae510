export { markdownAdapter } from './markdown-adapter.js'
export type { MarkdownOptions } from './options.js'
export { toMarkdown } from './to-markdown.js'
