import type { Direction, FeedUrls } from '@offprint/core'
import type { Channel } from '../podcast/resolve-channel.js'
import type { Extras, Item, Person } from './item.js'

/** The formats that this package writes. */
export type Format = 'rss' | 'atom' | 'json'

/** A link from one document of a feed to another (RFC 5005). */
export interface PageLink {
  readonly rel: 'first' | 'last' | 'previous' | 'next' | 'current' | 'prev-archive'
  readonly href: string
}

/** Where one document of a feed stands among the others, by format. */
export type PageLinks = Readonly<Record<Format, readonly PageLink[]>>

/** All that the three formats say of a publication; see {@link Item}. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly description: string | undefined
  /** What the feed belongs to: a home page, or the publication's id where no page is known. */
  readonly link: string
  /** The home page, where one is known. */
  readonly homePage: string | undefined
  readonly selfUrls: FeedUrls
  /** BCP 47 tag, where it is known. */
  readonly language: string | undefined
  /** Writing direction of its words. */
  readonly dir: Direction
  /** The newest change of the items, RFC 3339. */
  readonly updated: string | undefined
  readonly publisher: Person | undefined
  readonly logo: string | undefined
  readonly icon: string | undefined
  readonly rights: string | undefined
  readonly licenseUrl: string | undefined
  /** WebSub hubs, absolute. */
  readonly hubs: readonly string[]
  /** URL of a CSS stylesheet. */
  readonly stylesheet: string | undefined
  /** Is this document an archive, or all that there is (RFC 5005, sections 4 and 2)? */
  readonly history: 'archive' | 'complete' | undefined
  readonly pageLinks: PageLinks | undefined
  readonly podcast: Channel | undefined
  readonly extras: Extras
  /** Namespaces of the caller's extensions, by prefix. */
  readonly namespaces: Readonly<Record<string, string>>
  /** Newest first; what has no date comes last. */
  readonly items: readonly Item[]
}

/** A feed without its items: all that is known before the first of them. */
export type FeedHead = Omit<Feed, 'items'>
