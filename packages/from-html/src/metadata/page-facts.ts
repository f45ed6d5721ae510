import type {
  Access,
  Agent,
  Credit,
  Direction,
  FigureContent,
  Identifiers,
  License,
  Residue,
  Stamp,
  Tag,
  Translation,
} from '@offprint/core'
import type { Element } from 'hast'

/** Where a page states a fact: in data for machines, in its head, in marks on its elements, or only for the eye. */
export type FactSource =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'link'
  | 'microdata'
  | 'rel-author'
  | 'visible'
  | 'document'

/** A fact as a page states it. */
export interface Fact<Value> {
  readonly value: Value
  readonly from: FactSource
  /** How sure the reading is, from 0 to 1; below 0.8 it is a guess that a reader should report. */
  readonly confidence: number
}

/** What a web page says of its article; what it does not say is absent. */
export interface PageFacts {
  readonly title?: Fact<string>
  /** Who made it, in order, each person and role once; empty when the page does not say. */
  readonly byline: readonly Fact<Credit>[]
  /** The byline as it stands on the page, or else in its data. */
  readonly bylineText?: string
  /** Does the byline end in "et al."? */
  readonly bylineOpen?: boolean
  readonly published?: Fact<Stamp>
  readonly modified?: Fact<Stamp>
  /** BCP 47 tag in its canonical case. */
  readonly language?: Fact<string>
  readonly direction?: Fact<Direction>
  readonly siteName?: Fact<string>
  readonly publisher?: Fact<Agent>
  /** Canonical http(s) URL. */
  readonly url?: Fact<string>
  /** Plain text. */
  readonly summary?: Fact<string>
  /** Outermost first. */
  readonly section?: Fact<readonly string[]>
  readonly tags?: Fact<readonly Tag[]>
  readonly license?: Fact<License>
  /** The picture that stands for the article. */
  readonly hero?: Fact<FigureContent>
  readonly identifiers?: Fact<Identifiers>
  readonly access?: Fact<Access>
  readonly translations?: Fact<readonly Translation[]>
  /** Elements that show the title, the byline and the date, which a body need not repeat. */
  readonly shownIn: {
    readonly title?: Element
    readonly byline: readonly Element[]
    readonly dates: readonly Element[]
  }
  /** What stood where a fact was expected and could not be used: broken data, "admin" as an author, a date that is none. */
  readonly residue: readonly Residue[]
}
