export { epubAdapter } from './epub-adapter.js'
export type {
  BookIdentifier,
  BookSeries,
  BookSource,
  Conformance,
  EpubLimits,
  EpubOptions,
  Gzip,
  Highlighter,
  MathsWriter,
  SvgReader,
} from './options.js'
export type { ProfileName } from './profiles.js'
export type { Font } from './styles/font-faces.js'
export { toEpub } from './to-epub.js'
export { toEpubStream } from './to-epub-stream.js'
