export { fromMarkdown } from './from-markdown.js'
export { markdownReader } from './markdown-reader.js'
