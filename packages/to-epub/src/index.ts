export { epubAdapter } from './epub-adapter.js'
export type { EpubOptions } from './options.js'
export { toEpub } from './to-epub.js'
