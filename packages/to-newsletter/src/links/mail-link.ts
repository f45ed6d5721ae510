import type { MergeTag } from '../merge/merge-tag.js'

/** Where a link stands in a mail. */
export type LinkKind = 'masthead' | 'title' | 'hero' | 'body' | 'author' | 'correction' | 'readOn' | 'webVersion'

/** A link before it is written. */
export interface MailLink {
  /** Absolute http(s) URL. */
  readonly url: string
  readonly kind: LinkKind
  /** Among the links of its kind in its article, from 1. */
  readonly position: number
  /** Id of the article that it stands in; absent for the mail's own links. */
  readonly article?: string
}

/**
 * Rewrites a link: for counting, or with words of one's own in its query.
 *
 * @param link - Links to mail addresses and telephones, the way out, the preferences and merge tags are never given.
 * @returns An absolute http(s) URL, or a tag that the service fills in.
 */
export type LinkHook = (link: MailLink) => string | MergeTag
