import type { Credit, Rights, Stamp } from '@offprint/core'
import type { Stripped } from './judge/strip-contacts.js'
import type { TextRules } from './rules/text-rules.js'

/** One line of the cleaned source, or several that a hard wrap had parted. */
export interface Block {
  /** Trimmed, never empty. */
  readonly text: string
  /** Offset in the source of the first character, in UTF-16 units. */
  readonly start: number
  /** Offset in the source after the last character. */
  readonly end: number
  /** Lines with the same number stood together, without a blank line between them. */
  readonly group: number
  /** Is it the only line of its group? */
  readonly alone: boolean
}

/** The blocks between which the article's prose stands; both are -1 when there is none. */
export interface ProseZone {
  readonly first: number
  readonly last: number
}

/**
 * Which part of a byline a block is: a line under the title, a name, a role or a sentence about the author in an author
 * box, or a line of credits at the end.
 */
export type BylinePart = 'head' | 'name' | 'role' | 'bio' | 'credits'

/** A date that a line says of its article. */
export interface LineDate {
  readonly of: 'published' | 'modified'
  readonly stamp: Stamp
  readonly confidence: number
}

/** What a step found a block to be; a block without one is a paragraph. */
export type Finding =
  | { readonly kind: 'title'; readonly confidence: number }
  | { readonly kind: 'heading'; readonly confidence: number }
  | {
      readonly kind: 'byline'
      readonly part: BylinePart
      readonly credits: readonly Credit[]
      /** The line without addresses, and the addresses. */
      readonly stripped: Stripped
      /** Where the line at the head says a date too. */
      readonly date?: LineDate
      readonly confidence: number
    }
  /** A line that says when the article was published or changed. */
  | ({ readonly kind: 'date' } & LineDate)
  | {
      readonly kind: 'figure'
      /** Lines of the caption. */
      readonly caption: readonly string[]
      readonly credit: Rights
      /** The brackets that stood around the credit. */
      readonly brackets?: readonly [string, string]
      /** How many lines it has; those after the first are `continued`. */
      readonly lines: number
      readonly confidence: number
    }
  | {
      readonly kind: 'item'
      /** Index of the list's first item, and of its last. */
      readonly list: readonly [number, number]
      /** An item of depth 1 belongs to the last one of depth 0 before it. */
      readonly depth: 0 | 1
      /** The bullet or number at its head, with the space after it; empty for a line without one. */
      readonly mark: string
      /** Are its items counted? */
      readonly ordered: boolean
      /** Number of the item, where it has one in digits. */
      readonly number?: number
      readonly confidence: number
    }
  /** A further line of the figure or the row of short lines before it. */
  | { readonly kind: 'continued'; readonly of: 'figure' | 'row' }
  /** The first of a row of short lines, which are left as paragraphs. */
  | { readonly kind: 'row'; readonly count: number; readonly last: number; readonly confidence: number }
  | {
      readonly kind: 'removed'
      readonly reason: string
      /** The evidence, at least two pieces. */
      readonly signals: readonly string[]
      readonly confidence: number
    }
  /** Kept as text, and reported. */
  | { readonly kind: 'kept'; readonly as: KeptAs; readonly signal: string; readonly confidence: number }

/** Why a block that looks like something else was left in the text. */
export type KeptAs = 'junk' | 'repeated' | 'credit' | 'date' | 'byline' | 'author' | 'heading'

/** The source's blocks and what is known of them so far. */
export interface Sheet {
  readonly blocks: readonly Block[]
  readonly prose: ProseZone
  /** BCP 47 tag, where the caller gave one. */
  readonly language?: string
  /** By index of the block. */
  readonly findings: ReadonlyMap<number, Finding>
}

/** What a step adds to the findings, by index of the block. */
export type Findings = ReadonlyMap<number, Finding>

/** One step of the recogniser: pure, and blind to the steps after it. */
export type Step = (sheet: Sheet, rules: TextRules) => Findings
