import { type Article, boundaryIndex, excerpt, OffprintError, type Publication, phrasingText } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { mailPage } from './html/mail-page.js'
import { messages } from './messages.js'
import { parseMailbox } from './mime/mailbox.js'
import type { Newsletter } from './newsletter.js'
import { type NewsletterOptions, type NewsletterSettings, resolveOptions } from './options.js'
import { textPart } from './text/text-part.js'

/** Gmail shows no more than this many bytes. */
const clipped = 102_400

/** Characters that inboxes show of a preheader at most. */
const longestPreheader = 110

/**
 * Makes a newsletter of one article: HTML that every client shows, the same as plain text, and the list's headers.
 *
 * @param publication - Any publication; it is not changed.
 * @param options - Which article (its id; the first when nothing is said), sender, addresses, report.
 * @returns The newsletter's parts.
 * @throws OffprintError `newsletter/unknown-article`, `newsletter/invalid-option`, `newsletter/invalid-address` or
 *   `newsletter/invalid-date`.
 */
export function toNewsletter(
  publication: Publication,
  options: NewsletterOptions & { readonly article?: string } = {},
): Newsletter {
  const article = articleOf(publication, options.article)
  return composeNewsletter(publication, article, resolveOptions(publication, article, options))
}

/**
 * Makes a newsletter of one article from complete settings.
 *
 * @param publication - Where the article appears.
 * @param article - Which one.
 * @param settings - From {@link resolveOptions}.
 * @returns The newsletter's parts.
 */
export function composeNewsletter(
  publication: Publication,
  article: Article,
  settings: NewsletterSettings,
): Newsletter {
  const subject = oneLine(article.share?.emailSubject ?? article.title)
  const isCut = settings.restricted === 'omit' && boundaryIndex(article) !== -1
  const preheader = preheaderOf(article)
  const html = mailPage({ publication, article, subject, preheader, isCut, settings })
  const bytes = new TextEncoder().encode(html).length
  if (bytes >= clipped) settings.report(messages('too-long', { bytes, limit: clipped }, { article: article.id }))
  const text = legalText(textPart(publication, article, settings)).replace(/[\u007f-\u009f]/g, '')
  return { subject, preheader, html, text, headers: listHeaders(publication, settings) }
}

function articleOf({ articles }: Publication, id: string | undefined): Article {
  const article = id === undefined ? articles[0] : articles.find((one) => one.id === id)
  if (article !== undefined) return article
  const expected = id === undefined ? 'at least one article' : 'the id of one of the publication’s articles'
  throw new OffprintError(
    'newsletter/unknown-article',
    `Unexpected \`${id ?? 'empty publication'}\`, expected ${expected}`,
  )
}

const oneLine = (text: string): string => legalText(text).replace(/\s+/g, ' ').trim()

/** A teaser is never taken from behind the access boundary: the first prose of a body is free. */
function preheaderOf(article: Article): string {
  const { share, summary, subtitle } = article
  const words = oneLine(
    share?.emailPreheader ?? summary ?? (subtitle === undefined ? excerpt(article) : phrasingText(subtitle)),
  )
  const characters = [...words]
  return characters.length <= longestPreheader
    ? words
    : `${characters
        .slice(0, longestPreheader - 1)
        .join('')
        .trimEnd()}…`
}

/** The `List-` fields (RFC 2919, RFC 2369, RFC 8058) that the settings allow to state. */
function listHeaders({ slug }: Publication, { from, unsubscribeUrl }: NewsletterSettings): Newsletter['headers'] {
  const { address } = parseMailbox(from, 'from')
  return {
    'List-ID': `<${slug}.${address.slice(address.lastIndexOf('@') + 1)}>`,
    ...(unsubscribeUrl === undefined ? {} : { 'List-Unsubscribe': `<${unsubscribeUrl}>` }),
    ...(unsubscribeUrl?.startsWith('https:') === true ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  }
}
