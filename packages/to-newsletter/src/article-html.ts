import type { Article, Publication } from '@offprint/core'
import type { ElementContent } from 'hast'
import { composeHtml, type HtmlParts } from './compose-mail.js'
import { oneLine } from './content/one-line.js'
import { preheaderOf } from './content/preheader-of.js'
import { textDirection } from './content/text-direction.js'
import { articleContent } from './html/article-content.js'
import type { NewsletterSettings } from './settings.js'

/** The HTML part of a mail of one article, and what it was made of. */
export interface ArticleHtml {
  readonly parts: HtmlParts
  readonly html: string
}

/** Which part of an article is shown. */
export interface ArticlePart {
  /** Whole, or cut already. */
  readonly article: Article
  /** Is something left out, for the web to show? */
  readonly isCut: boolean
}

/**
 * Writes the HTML part of a mail of one article, however long it becomes.
 *
 * @param publication - Where the article appears.
 * @param part - The article, whole or cut.
 * @param settings - Of the mail; its report takes what the article lacks.
 * @returns The HTML with its parts.
 */
export function articleHtml(publication: Publication, part: ArticlePart, settings: NewsletterSettings): ArticleHtml {
  const { article, isCut } = part
  const { report } = settings
  const content: readonly ElementContent[] = articleContent(article, settings, {
    level: 1,
    form: 'full',
    isCut,
    report,
  })
  const parts: HtmlParts = {
    publication,
    settings,
    article: article.id,
    language: article.language,
    dir: textDirection(article),
    subject: settings.subject ?? oneLine(article.share?.emailSubject ?? article.title),
    preheader: settings.preheader ?? preheaderOf(article),
    webVersion: article.url,
    content,
  }
  return { parts, html: composeHtml(parts) }
}
