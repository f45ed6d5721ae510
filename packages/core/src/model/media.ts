import type { Phrasing } from '../nodes/phrasing.js'
import type { Agent } from './agent.js'
import type { License } from './rights.js'

/** The value of {@link Media.alt} that says: this picture decorates and tells nothing. */
export const decorative = 'decorative'

/** One size or format of the same picture, sound or film. */
export interface MediaVariant {
  readonly src: string
  readonly mediaType?: string
  /** Pixels. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
}

/** A picture, sound, film or other file, by reference. */
export interface Media {
  /** URL, absolute or relative to the article's source. */
  readonly src: string
  readonly mediaType?: string
  /** Pixels. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
  readonly bytes?: number
  /** Seconds. */
  readonly duration?: number
  /** Text alternative, or `decorative`; absent means that nobody wrote one, which adapters report. */
  readonly alt?: string
  /** The point to keep when cropping, as fractions from 0 to 1 of width and height. */
  readonly focal?: { readonly x: number; readonly y: number }
  readonly variants?: readonly MediaVariant[]
  /** Subresource Integrity digest. */
  readonly integrity?: string
}

/** Whose picture it is: the credit line as it stood, and what can be read from it (IPTC creditLine). */
export interface Rights {
  /** The credit line, word for word. */
  readonly text: string
  readonly creator?: readonly Agent[]
  readonly agency?: string
  readonly license?: License
  readonly sourceUrl?: string
  /** Copyright notice (IPTC copyrightNotice). */
  readonly notice?: string
  /** Absolute URL of the page where a licence can be had (IPTC licensorURL). */
  readonly licensorUrl?: string
  /** Was it made for a press pool? */
  readonly pool?: boolean
}

/** The content of a figure: pictures (none when the picture was lost), caption and credit apart. */
export interface FigureContent {
  readonly media: readonly Media[]
  readonly caption?: readonly Phrasing[]
  readonly credit?: Rights
  /** Word before the number, such as `Figure`. */
  readonly label?: string
  /** Number or letter shown, such as `2a`. */
  readonly number?: string
}
