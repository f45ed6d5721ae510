import type { Article, Publication } from '@offprint/core'
import { type ArticleHtml, articleHtml } from './article-html.js'
import { byteLength } from './byte-length.js'
import { composeMail } from './compose-mail.js'
import { articleOf } from './content/article-of.js'
import { cutArticle } from './content/cut-article.js'
import { fitCount } from './fit-count.js'
import { isRestricted } from './html/article-content.js'
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
  const isShort = isRestricted(article, settings)
  const whole = articleHtml(publication, { article, isCut: isShort }, settings)
  // A character has three bytes at most, and most mails are far from the limit.
  const bytes = whole.html.length * 3 <= settings.budget ? 0 : byteLength(whole.html)
  const cut = bytes > settings.budget ? cutToBudget(publication, article, settings) : undefined
  if (bytes > settings.budget && cut === undefined) reportLength(article, bytes, settings)
  const shown = cut?.article ?? article
  const urls: string[] = []
  const text = articleText(shown, settings, { form: 'full', isCut: isShort || cut !== undefined, urls })
  const { parts, html } = cut?.made ?? whole
  return composeMail({ ...parts, settings, html, text, urls })
}

/** The beginning of an article with the HTML of it. */
interface Cut {
  readonly article: Article
  readonly made: ArticleHtml
}

/** As many blocks as fit; `undefined` where not even the frame does, where nothing leads to the rest, and where it is not asked for. */
function cutToBudget(publication: Publication, article: Article, settings: NewsletterSettings): Cut | undefined {
  if (settings.tooLong !== 'cut' || article.url === undefined) return undefined
  // What the article lacks was said when all of it was shown.
  const silent = { ...settings, report: () => undefined }
  const made = (kept: number): Cut => {
    const part = cutArticle(article, kept)
    return { article: part, made: articleHtml(publication, { article: part, isCut: true }, silent) }
  }
  const fits = (kept: number): boolean => byteLength(made(kept).made.html) <= settings.budget
  if (!fits(0)) return undefined
  const count = article.body.children.length
  const kept = fitCount(count - 1, fits)
  settings.report(messages('cut', { blocks: count - kept, limit: settings.budget }, { article: article.id }))
  return made(kept)
}

function reportLength(article: Article, bytes: number, { budget, report }: NewsletterSettings): void {
  report(messages('too-long', { bytes, limit: budget }, { article: article.id }))
}
