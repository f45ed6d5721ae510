import type { Article, Publication } from '@offprint/core'
import { byteLength } from './byte-length.js'
import { composeHtml, composeMail } from './compose-mail.js'
import { articleOf } from './content/article-of.js'
import { cutArticle } from './content/cut-article.js'
import { oneLine } from './content/one-line.js'
import { preheaderOf } from './content/preheader-of.js'
import { textDirection } from './content/text-direction.js'
import { fitCount } from './fit-count.js'
import { articleContent, isRestricted } from './html/article-content.js'
import { messages } from './messages.js'
import type { Newsletter } from './newsletter.js'
import type { NewsletterOptions } from './options.js'
import { type NewsletterSettings, resolveOptions } from './settings.js'
import { articleText } from './text/article-text.js'

/**
 * Makes a newsletter of one article: HTML that every client shows, the same as plain text, and the list's headers.
 *
 * @param publication - Any publication; it is not changed.
 * @param options - Which article (its id; the first when nothing is said), sender, addresses, looks, service, report.
 * @returns The newsletter's parts. HTML over the limit less the reserve is cut at the edge of a block, with a link to the
 *   rest.
 * @throws OffprintError `newsletter/unknown-article`, `newsletter/invalid-option`, `newsletter/invalid-address`,
 *   `newsletter/invalid-date`, `newsletter/invalid-theme`, `newsletter/low-contrast`, `newsletter/invalid-link` or
 *   `newsletter/unknown-merge-tag`.
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
  const subject = settings.subject ?? oneLine(article.share?.emailSubject ?? article.title)
  const preheader = settings.preheader ?? preheaderOf(article)
  const whole = {
    publication,
    settings,
    article: article.id,
    language: article.language,
    dir: textDirection(article),
    subject,
    preheader,
    webVersion: article.url,
  }
  const shown = (part: Article, isCut: boolean, report = settings.report) =>
    articleContent(part, settings, { level: 1, form: 'full', isCut, report })
  const count = article.body.children.length
  const content = shown(article, isRestricted(article, settings))
  const html = composeHtml({ ...whole, content })
  const bytes = byteLength(html)
  const silent = (): void => undefined
  const fits = (kept: number): boolean =>
    byteLength(composeHtml({ ...whole, content: shown(cutArticle(article, kept), true, silent) })) <= settings.budget
  const isCut = bytes > settings.budget && settings.tooLong === 'cut' && article.url !== undefined && fits(0)
  if (bytes > settings.budget && !isCut) reportLength(article, bytes, settings)
  const kept = isCut ? fitCount(count - 1, fits) : count
  const part = isCut ? cutArticle(article, kept) : article
  const isShort = isCut || isRestricted(article, settings)
  if (isCut) {
    settings.report(messages('cut', { blocks: count - kept, limit: settings.budget }, { article: article.id }))
  }
  const urls: string[] = []
  return composeMail({
    ...whole,
    ...(isCut ? { content: shown(part, true, silent) } : { content, html }),
    text: articleText(part, settings, { form: 'full', isCut: isShort, urls }),
    urls,
  })
}

function reportLength(article: Article, bytes: number, { budget, report }: NewsletterSettings): void {
  report(messages('too-long', { bytes, limit: budget }, { article: article.id }))
}
