import {
  type Article,
  isHttpUrl,
  OffprintError,
  type Publication,
  type Report,
  reportAs,
  toDateTime,
} from '@offprint/core'
import { createLinks, type Links } from './links/create-links.js'
import { createTagStore, type TagStore } from './merge/create-tag-store.js'
import { mergeServices } from './merge/merge-services.js'
import { isMergeTag, type MailText, type MergeTag } from './merge/merge-tag.js'
import { messages } from './messages.js'
import { formatMessageDate } from './mime/format-date.js'
import { parseMailbox } from './mime/mailbox.js'
import type { NewsletterOptions } from './options.js'
import { resolveTheme, type Theme } from './theme/resolve-theme.js'

/** Options, complete and checked. */
export interface NewsletterSettings {
  readonly from: string
  readonly to: string
  readonly subject: MailText | undefined
  readonly preheader: MailText | undefined
  readonly postalAddress: MailText | undefined
  readonly unsubscribeUrl: string | MergeTag | undefined
  readonly preferencesUrl: string | MergeTag | undefined
  readonly webVersionUrl: string | MergeTag | undefined
  readonly date: string
  readonly restricted: 'omit' | 'keep'
  readonly theme: Theme
  readonly service: NewsletterOptions['service']
  readonly tagsInText: 'literal' | 'read'
  readonly tooLong: 'cut' | 'report'
  /** Bytes of HTML that a mail may have: the limit less the reserve. */
  readonly budget: number
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly tags: TagStore
  readonly links: Links
  readonly report: Report
}

/** Gmail shows no more than this many bytes. */
const clipped = 102_400
const reserved = 8_192
const epoch = '1970-01-01T00:00:00Z'

/**
 * Completes options for one mail, and reports what a mail should have and nobody gave.
 *
 * @param publication - Where the articles appear.
 * @param article - The first of the mail.
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `newsletter/invalid-option`, `newsletter/invalid-address`, `newsletter/invalid-date`,
 *   `newsletter/invalid-theme` or `newsletter/low-contrast`.
 */
export function resolveOptions(
  publication: Publication,
  article: Article,
  options: NewsletterOptions,
): NewsletterSettings {
  const report = reportAs(options.report ?? (() => undefined), 'newsletter')
  checkOptions(options)
  const from = options.from ?? senderOf(publication, article)
  const to = options.to ?? from
  parseMailbox(from, 'from')
  parseMailbox(to, 'to')
  const date = dateOf(article, options)
  reportGaps(article, options, from, report)
  const tags = createTagStore(options.service)
  return {
    from,
    to,
    subject: options.subject,
    preheader: options.preheader,
    postalAddress: options.postalAddress,
    unsubscribeUrl: options.unsubscribeUrl,
    preferencesUrl: options.preferencesUrl,
    webVersionUrl: options.webVersionUrl,
    date,
    restricted: options.restricted ?? 'omit',
    theme: resolveTheme(options.theme),
    service: options.service,
    tagsInText: options.tagsInText ?? 'literal',
    tooLong: options.tooLong ?? 'cut',
    budget: (options.limit ?? clipped) - (options.reserve ?? reserved),
    pictures: options.pictures ?? new Map(),
    tags,
    links: createLinks(options.link, tags),
    report,
  }
}

function dateOf({ dates: { published } }: Article, options: NewsletterOptions): string {
  if (options.date !== undefined) formatMessageDate(options.date)
  return options.date ?? (published === undefined ? epoch : toDateTime(published))
}

function checkOptions(options: NewsletterOptions): void {
  const { unsubscribeUrl, preferencesUrl, webVersionUrl, service, tagsInText, limit, reserve } = options
  for (const [key, url] of Object.entries({ unsubscribeUrl, preferencesUrl, webVersionUrl })) {
    if (url !== undefined && !isMergeTag(url) && !isHttpUrl(url)) {
      refuse(`\`${url}\` at \`${key}\``, 'an absolute http(s) URL or a merge tag')
    }
  }
  if (service !== undefined && !Object.hasOwn(mergeServices, service)) {
    refuse(`\`${service}\` at \`service\``, `one of ${Object.keys(mergeServices).join(', ')}`)
  }
  if (tagsInText === 'read' && service === undefined) refuse('`tagsInText` without `service`', 'the name of a service')
  for (const [key, bytes] of Object.entries({ limit, reserve })) {
    if (bytes !== undefined && !(Number.isInteger(bytes) && bytes >= 0)) {
      refuse(`\`${bytes}\` at \`${key}\``, 'a whole number of bytes')
    }
  }
}

function refuse(found: string, expected: string): never {
  throw new OffprintError('newsletter/invalid-option', `Unexpected ${found}, expected ${expected}`)
}

function reportGaps(article: Article, options: NewsletterOptions, from: string, report: Report): void {
  const at = { article: article.id }
  if (options.from === undefined) report(messages('missing-from', { from }, at))
  if (options.unsubscribeUrl === undefined) report(messages('missing-unsubscribe', {}, at))
  if (options.postalAddress === undefined) report(messages('missing-postal-address', {}, at))
  if (options.date === undefined && article.dates.published === undefined) report(messages('missing-date', {}, at))
}

/** `newsletter` at the host where the publication lives; `.invalid` can never be somebody's (RFC 2606). */
function senderOf({ url, title }: Publication, article: Article): string {
  const site = url ?? article.url
  const host = site === undefined ? 'example.invalid' : new URL(site).hostname
  return `${title.replace(/[<>"\r\n]/g, ' ').trim()} <newsletter@${host}>`
}
