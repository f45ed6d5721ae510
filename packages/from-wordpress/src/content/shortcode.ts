import type { ShortcodeAttributes } from './shortcode-attributes.js'

/** A shortcode, or a bare address on a line of its own, which WordPress reads as `[embed]`. */
export interface Shortcode {
  readonly name: string
  readonly attributes: ShortcodeAttributes
  /** As it stands between beginning and end. */
  readonly content?: string
  readonly raw: string
}

/** What a scan found, and where it goes on. */
export interface Found {
  readonly end: number
  /** What stands for it in the HTML; what was there when left out. */
  readonly html?: string
  readonly shortcode?: Shortcode
}

/** A scan of one position of a content. */
export type ScanAt = (position: number) => Found
