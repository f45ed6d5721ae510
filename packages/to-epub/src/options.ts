import type { Article, AssetSource, Credit, Publication, Report } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import type { ProfileName } from './profiles.js'
import type { Font } from './styles/font-faces.js'

/** A publication whose articles may come one by one, so that not all of them have to be in memory. */
export interface BookSource extends Omit<Publication, 'articles'> {
  /** A list lets links lead forward to chapters; of a stream only the chapters before are known. */
  readonly articles: Iterable<Article> | AsyncIterable<Article>
}

/** A further identifier of the book, bare (no URL prefix). */
export interface BookIdentifier {
  readonly kind: 'isbn' | 'doi' | 'uuid'
  readonly value: string
}

/** The series that the book is a part of. */
export interface BookSeries {
  readonly name: string
  /** Position from 0, which may have a fraction. */
  readonly position?: number
  /** Of the whole series: an ISSN, URN or URL. */
  readonly id?: string
  /** `set` for a closed number of volumes. */
  readonly kind?: 'series' | 'set'
}

/** What somebody signs for: that the book meets a standard (EPUB Accessibility 1.1, section 2.4). */
export interface Conformance {
  /** Version and level of WCAG that EPUB Accessibility 1.1 is met at. */
  readonly level:
    | 'WCAG 2.0 Level A'
    | 'WCAG 2.0 Level AA'
    | 'WCAG 2.1 Level AA'
    | 'WCAG 2.1 Level AAA'
    | 'WCAG 2.2 Level AA'
  /** Who looked at the book and says so. */
  readonly certifiedBy: string
  readonly credential?: string
  /** Absolute http(s) URL of a report. */
  readonly report?: string
}

/** Turns a formula into MathML; `undefined` where it cannot, and TeX is written. */
export type MathsWriter = (formula: {
  /** TeX. */
  readonly value: string
  readonly mathml?: string
  readonly isBlock: boolean
}) => Element | undefined

/** Cuts source text up into `span` elements with classes `hljs-…`; `undefined` where it does not know the language. */
export type Highlighter = (code: string, language: string) => readonly ElementContent[] | undefined

/** Reads an SVG file and gives one that is safe and valid; `undefined` for what is no SVG. */
export type SvgReader = (bytes: Uint8Array) => Uint8Array | undefined

/**
 * Compresses a file as gzip (RFC 1952), on another thread if it can: `promisify(gzip)` of `node:zlib` is one.
 *
 * @param bytes - The whole file.
 */
export type Gzip = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** Limits beyond those of the profile. */
export interface EpubLimits {
  /** Most bytes of one picture. */
  readonly pictureBytes?: number
  /** Most pixels of one picture. */
  readonly picturePixels?: number
  /** Most pictures of the book. */
  readonly pictures?: number
  /** Most bytes of all pictures. */
  readonly bookBytes?: number
}

/** Options of `toEpub`, `toEpubStream` and `epubAdapter`. */
export interface EpubOptions {
  /** When the book last changed, RFC 3339; the newest date of its articles when nothing is said. */
  readonly modified?: string
  /** Finds the bytes of pictures; without one no picture is read from anywhere. */
  readonly assets?: AssetSource
  readonly report?: Report
  readonly signal?: AbortSignal
  /** The same bytes on every platform and version, at twice the time? Else the same on one platform. */
  readonly reproducible?: boolean
  /** Faster than the platform's streams, which are used without it; not used where `reproducible` is asked for. */
  readonly gzip?: Gzip
  /** Whose limits to keep; `standard` is EPUB 3.3 and nothing more. */
  readonly profile?: ProfileName
  readonly limits?: EpubLimits
  /** The publication's own order, or the articles of a series (or section) together, in theirs. A list only. */
  readonly order?: 'publication' | 'series' | 'section'
  /** Gather articles of one section that follow one another under a page with its name? */
  readonly parts?: 'none' | 'section'
  /** Which of the book's own pages to write; all when nothing is said. */
  readonly pages?: { readonly colophon?: boolean; readonly contributors?: boolean }
  /** Lines from top to bottom, columns from right to left, as in books in Japanese. */
  readonly writing?: 'horizontal' | 'vertical'
  readonly identifiers?: readonly BookIdentifier[]
  readonly series?: BookSeries
  /** Who made the book itself, before the authors of its articles. */
  readonly credits?: readonly Credit[]
  /** The printed book whose pages the articles name, such as `urn:isbn:9780306406157`. */
  readonly source?: string
  readonly conformance?: Conformance
  /** From `@offprint/to-epub/maths`. */
  readonly maths?: MathsWriter
  /** From `@offprint/to-epub/highlight`. */
  readonly highlight?: Highlighter
  /** From `@offprint/to-epub/svg`. */
  readonly svg?: SvgReader
  /** Makes a picture that the profile does not take into one that it does. */
  readonly convertPicture?: (bytes: Uint8Array, mediaType: string | undefined) => Promise<Uint8Array | undefined>
  /** CSS that comes after the book's own. */
  readonly styles?: string
  readonly fonts?: readonly Font[]
}
