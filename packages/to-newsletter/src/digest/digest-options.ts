import type { NewsletterOptions } from '../options.js'

/** Options of {@link toDigest}. */
export interface DigestOptions extends Omit<NewsletterOptions, 'tooLong'> {
  /** Ids in order, the lead story first; all articles of the publication when nothing is said. */
  readonly articles?: readonly string[]
  /** Title of the mail; the publication's when nothing is said. */
  readonly title?: string
  /** The lead story: all of it, or its summary. */
  readonly lead?: 'full' | 'summary'
  /** The other articles: their summaries, or all of them. */
  readonly others?: 'full' | 'summary'
  /** Is there a table of contents? One of more than one article has it when nothing is said. */
  readonly contents?: boolean
  /** What a digest over the limit becomes: one mail with shorter articles, or several mails. */
  readonly tooLong?: 'cut' | 'split'
}
