import type { FeedUrls } from '@offprint/core'
import type { Item, Person } from './item.js'

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
  /** The newest change of the items, RFC 3339. */
  readonly updated: string | undefined
  readonly publisher: Person | undefined
  readonly logo: string | undefined
  readonly icon: string | undefined
  readonly rights: string | undefined
  readonly licenseUrl: string | undefined
  /** Newest first; what has no date comes last. */
  readonly items: readonly Item[]
}
