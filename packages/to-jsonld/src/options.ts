import type { FeedUrls, Report } from '@offprint/core'
import type { ArticleType } from './types/article.js'

/** Options that every function of this package takes. */
export interface JsonLdOptions {
  /** Type of an article whose `genre` tells none. Default: `Article`. */
  readonly articleType?: ArticleType
  /** Terms that schema.org calls pending: written (the default), or left out. */
  readonly pending?: 'keep' | 'omit'
}

/** What a publication does not know of its book. */
export interface BookOptions {
  readonly isbn?: string
  /** Where the EPUB file is; absolute, or relative to the publication's URL. */
  readonly url?: string
}

/** Options of the channel. */
export interface JsonLdAdapterOptions extends JsonLdOptions {
  /** For `book.jsonld`. */
  readonly book?: BookOptions
}

/** Options of {@link toJsonLd}. */
export interface ToJsonLdOptions extends JsonLdOptions {
  /** Id of the article to describe; without it, the page that lists the publication's articles. */
  readonly article?: string
  /** Describe the publication as a book, each article a chapter. */
  readonly book?: BookOptions
  readonly report?: Report
}

/** Options of {@link toHeadTags}. */
export interface ToHeadTagsOptions extends JsonLdOptions {
  /** Id of the article whose page the tags are for. */
  readonly article: string
  /** Feeds to announce. Default: those of the publication. */
  readonly feeds?: FeedUrls
  readonly report?: Report
}

/** {@link JsonLdOptions}, complete. */
export interface JsonLdSettings {
  readonly articleType: ArticleType
  readonly pending: 'keep' | 'omit'
  readonly report: Report
}

/**
 * Completes options.
 *
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 */
export function resolveOptions(options: JsonLdOptions & { readonly report?: Report }): JsonLdSettings {
  return {
    articleType: options.articleType ?? 'Article',
    pending: options.pending ?? 'keep',
    report: options.report ?? (() => undefined),
  }
}
