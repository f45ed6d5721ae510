import type { Element } from 'hast'
import type { Hint } from './read-hint.js'

/** One element of a page, with its place in document order. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** Position in document order, from 0; a box comes before everything in it. */
  readonly index: number
  /** Position after the last box inside: what is in it has the indices `index + 1` to `end - 1`. */
  readonly end: number
  readonly parent: Box | undefined
  readonly children: readonly Box[]
  /** What its class and id say. */
  readonly hint: Hint
  /** Does it hold nothing but phrasing, so that it may stand inside a line? */
  readonly inline: boolean
  /** Characters of text that stands directly in it, white space collapsed. */
  readonly ownText: number
  /** Commas in that text, of any script. */
  readonly ownCommas: number
}

/** A page as a flat list in document order, which is walked without recursion. */
export type Boxes = readonly Box[]
