import type { Article, FeedUrls, Json, Publication, Report } from '@offprint/core'
import type { Element } from 'xast'
import type { PodcastOptions } from './podcast/podcast-options.js'
import type { Grouping } from './sections/group-articles.js'

/** A namespace of the caller's own, with what is to be said in it. Markup is made of trees, never of text. */
export interface Extension {
  /** Prefix of all names of its elements, such as `thr`; one namespace each. */
  readonly prefix: string
  /** Absolute IRI of the namespace. */
  readonly uri: string
  /** Elements of the feed, in RSS and Atom. */
  readonly feed?: (publication: Publication) => readonly Element[]
  /** Elements of an article, in RSS and Atom. */
  readonly item?: (article: Article) => readonly Element[]
  /** What JSON Feed says of the feed in the member `_prefix`; nothing for no member. */
  readonly jsonFeed?: (publication: Publication) => Json | undefined
  /** What JSON Feed says of an article in the member `_prefix`; nothing for no member. */
  readonly jsonItem?: (article: Article) => Json | undefined
}

/** How much a feed may hold; what is too old is left out and reported. */
export interface Limit {
  /** Articles, the newest ones. */
  readonly items?: number
  /** Bytes of a document in UTF-8; at least one article is kept. */
  readonly bytes?: number
}

/** Options of the functions that write one feed; all of them may be left out. */
export interface FormatOptions {
  /** How much of each article: the whole text, a teaser, or both (the default). */
  readonly content?: 'full' | 'summary' | 'both'
  /** What lies behind an access boundary: left out for a link to the article (the default), or kept. */
  readonly restricted?: 'keep' | 'omit'
  /** E-mail addresses of authors and publisher, where they are stated: shown (the default) or left out. */
  readonly emails?: 'keep' | 'omit'
  /** Where the feeds are served; each wins over the publication's own. */
  readonly feedUrls?: FeedUrls
  /** WebSub hubs that are told of news (WebSub, section 4): absolute http(s) URLs. */
  readonly hubs?: readonly string[]
  /** How much a feed may hold; everything by default, with a warning above 512 kB. */
  readonly limit?: Limit
  /** Is this all that there is, so that readers may forget what is gone (RFC 5005, section 2)? */
  readonly complete?: boolean
  /**
   * The moment of publishing as an RFC 3339 date-time: articles published or under embargo after it, and those that
   * have expired by then, are left out and reported. Without it nothing is judged, since no clock is asked.
   */
  readonly now?: string
  /** URL of a CSS stylesheet for people who open the feed in a browser, absolute or relative to the feed. */
  readonly stylesheet?: string
  /** What a podcast's directories ask for; articles with sound become episodes of the RSS feed. */
  readonly podcast?: PodcastOptions
  /** Namespaces of the caller's own. */
  readonly extensions?: readonly Extension[]
  /** Takes messages; without it nobody hears them. */
  readonly report?: Report
}

/** How a feed is parted into several documents (RFC 5005). */
export interface Pages {
  /**
   * `paged`: each document leads to the next older one, and all of them change. `archived`: the feed itself holds the
   * newest articles, and older ones lie in documents that news never changes, filled from the oldest article on; only an
   * article that is dated back into them moves what they hold.
   */
  readonly kind: 'paged' | 'archived'
  /** Articles in a document; 50 by default. */
  readonly size?: number
}

/** Options of the channel, which writes all feeds with what belongs to them. */
export interface FeedOptions extends Omit<FormatOptions, 'stylesheet'> {
  /** URL of a CSS stylesheet, or `true` for one that is written beside the feeds, `feed.css`. */
  readonly stylesheet?: string | true
  /** Write a page for people beside each feed, `feed.html`? */
  readonly preview?: boolean
  /** Write what a server should say in HTTP of each document to `feed-headers.json`? */
  readonly headers?: boolean
  /** Write a list of all feeds to `feeds.opml`? It is written with `sections` too. Feeds must know where they are served. */
  readonly opml?: boolean
  /** Further feeds of one tag, author or section each, such as `tags/rope/feed.xml`. */
  readonly sections?: { readonly by: readonly Grouping[] }
  /** Part each feed into several documents; needs all of `feedUrls`. */
  readonly pages?: Pages
}
