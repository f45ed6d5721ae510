import {
  type Article,
  isHttpUrl,
  OffprintError,
  type Publication,
  type Report,
  reportAs,
  toDateTime,
} from '@offprint/core'
import { messages } from './messages.js'
import { formatMessageDate } from './mime/format-date.js'
import { parseMailbox } from './mime/mailbox.js'

/** Options of {@link toNewsletter} and {@link newsletterAdapter}. */
export interface NewsletterOptions {
  /** Sender, `Name <address>`. */
  readonly from?: string
  /** Recipient or list, `Name <address>`; the sender when nothing is said. */
  readonly to?: string
  /** Postal address of the sender, in the footer. */
  readonly postalAddress?: string
  /** https URL that takes one-click requests (RFC 8058). */
  readonly unsubscribeUrl?: string
  readonly preferencesUrl?: string
  /** Date of the message, RFC 3339; the article's publication when nothing is said. */
  readonly date?: string
  /** What stands behind the access boundary: left out with a link to the rest, or kept for those who may read it. */
  readonly restricted?: 'omit' | 'keep'
  readonly report?: Report
}

/** Options, complete. */
export interface NewsletterSettings {
  readonly from: string
  readonly to: string
  readonly postalAddress: string | undefined
  readonly unsubscribeUrl: string | undefined
  readonly preferencesUrl: string | undefined
  readonly date: string
  readonly restricted: 'omit' | 'keep'
  readonly report: Report
}

const epoch = '1970-01-01T00:00:00Z'

/**
 * Completes options for one article, and reports what a mail should have and nobody gave.
 *
 * @param publication - Where the article appears.
 * @param article - Which one.
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `newsletter/invalid-option` for a URL that is none, `newsletter/invalid-address` or
 *   `newsletter/invalid-date`.
 */
export function resolveOptions(
  publication: Publication,
  article: Article,
  options: NewsletterOptions,
): NewsletterSettings {
  const report = reportAs(options.report ?? (() => undefined), 'newsletter')
  const at = { article: article.id }
  const { unsubscribeUrl, preferencesUrl, postalAddress } = options
  for (const [key, url] of Object.entries({ unsubscribeUrl, preferencesUrl })) {
    if (url !== undefined && !isHttpUrl(url)) {
      throw new OffprintError(
        'newsletter/invalid-option',
        `Unexpected \`${url}\` at \`${key}\`, expected an absolute http(s) URL`,
      )
    }
  }
  const from = options.from ?? senderOf(publication, article)
  const to = options.to ?? from
  parseMailbox(from, 'from')
  parseMailbox(to, 'to')
  if (options.from === undefined) report(messages('missing-from', { from }, at))
  if (unsubscribeUrl === undefined) report(messages('missing-unsubscribe', {}, at))
  if (postalAddress === undefined) report(messages('missing-postal-address', {}, at))
  const { published } = article.dates
  if (options.date === undefined && published === undefined) report(messages('missing-date', {}, at))
  const date = options.date ?? (published === undefined ? epoch : toDateTime(published))
  formatMessageDate(date)
  const restricted = options.restricted ?? 'omit'
  return { from, to, postalAddress, unsubscribeUrl, preferencesUrl, date, restricted, report }
}

/** `newsletter` at the host where the publication lives; `.invalid` can never be somebody's (RFC 2606). */
function senderOf({ url, title }: Publication, article: Article): string {
  const site = url ?? article.url
  const host = site === undefined ? 'example.invalid' : new URL(site).hostname
  return `${title.replace(/[<>"\r\n]/g, ' ').trim()} <newsletter@${host}>`
}
