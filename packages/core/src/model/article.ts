import type { Flow, Root } from '../nodes/nodes.js'
import type { Phrasing } from '../nodes/phrasing.js'
import type { Agent } from './agent.js'
import type {
  Access,
  Audio,
  Correction,
  Disclosure,
  Issue,
  Related,
  Series,
  Share,
  Source,
  Subject,
  Tag,
  Translation,
} from './article-parts.js'
import type { Credit } from './credit.js'
import type { Json } from './json.js'
import type { FigureContent } from './media.js'
import type { Copyright, License } from './rights.js'
import type { ArticleDates } from './stamp.js'

/** Writing direction; `auto` leaves it to the first strong character. */
export type Direction = 'ltr' | 'rtl' | 'auto'

/** Registered identifiers of an article, bare (no URL prefix). */
export interface Identifiers {
  readonly doi?: string
  readonly issn?: string
  readonly isbn?: string
  readonly arxiv?: string
  readonly pmid?: string
  readonly other?: string
}

/** One article: everything that any channel may say of it, typed, and readonly all the way down. */
export interface Article {
  readonly schemaVersion: '1'
  /** Absolute IRI (https, `tag:` or `urn:uuid:`), minted once and never derived from the title. */
  readonly id: string
  readonly identifiers?: Identifiers
  /** Canonical http(s) URL. */
  readonly url?: string
  readonly alternateUrls?: readonly string[]
  readonly shortUrl?: string
  /** Last part of paths and file names: letters, digits and hyphens, at most 200 characters, unique in a publication. */
  readonly slug: string
  /** Plain text, not empty. */
  readonly title: string
  /** The title with its markup, where it has any. */
  readonly titleContent?: readonly Phrasing[]
  readonly shortTitle?: string
  /** The line over the title. */
  readonly kicker?: string
  /** Deck or standfirst: the line under the title. */
  readonly subtitle?: readonly Phrasing[]
  /** Teaser in plain text. */
  readonly summary?: string
  /** Abstract in the sense of a journal. */
  readonly abstract?: readonly Flow[]
  /** BCP 47 tag; `und` when nobody said. */
  readonly language: string
  readonly dir: Direction
  /** `news`, `analysis`, `opinion`, `review`, `interview`… an open list. */
  readonly genre?: string
  /** Ordered path, outermost first. */
  readonly section?: readonly string[]
  readonly tags?: readonly Tag[]
  /** What the article is about, most of all first. */
  readonly about?: readonly Subject[]
  /** What else it names. */
  readonly mentions?: readonly Subject[]
  readonly dates: ArticleDates
  /** Who made it; empty means unsigned. */
  readonly byline: readonly Credit[]
  /** The byline as it stood in the source. */
  readonly bylineText?: string
  /** Does the byline end in "et al."? */
  readonly bylineOpen?: boolean
  /** Overrides the publication's publisher, for syndicated articles. */
  readonly publisher?: Agent
  readonly license?: License
  readonly copyright?: Copyright
  /** Newest first. */
  readonly corrections?: readonly Correction[]
  readonly hero?: FigureContent
  readonly series?: Series
  readonly issue?: Issue
  readonly audio?: Audio
  readonly translations?: readonly Translation[]
  readonly translationOf?: Translation
  readonly related?: readonly Related[]
  readonly access?: Access
  readonly disclosures?: readonly Disclosure[]
  readonly share?: Share
  readonly source?: Source
  readonly body: Root
  /** What the source said and the model has no field for, by its own key. */
  readonly extra?: Readonly<Record<string, Json>>
}
