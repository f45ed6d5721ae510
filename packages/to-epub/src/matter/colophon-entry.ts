import { type Article, toPlainText } from '@offprint/core'
import type { ColophonEntry } from '../book-entry.js'
import { oneLine } from '../chapter/title-of.js'
import { rightsOf } from '../metadata/rights-of.js'

/** A correction is told in full in its chapter; here in so many characters. */
const longest = 200

/**
 * What the colophon says of an article.
 *
 * @param article - Any article.
 * @param pictures - Credit lines of its pictures.
 * @returns Authors, rights, origin, picture credits and corrections, each once.
 */
export function colophonEntry(article: Article, pictures: readonly string[]): ColophonEntry {
  const { byline, dates, url, source, corrections = [] } = article
  return {
    authors: byline
      .map(({ agent }) => oneLine(agent.name))
      .filter((name) => name !== '')
      .join(', '),
    date: dates.published?.iso.slice(0, 10),
    rights: oneLine(rightsOf(article) ?? '') || undefined,
    url,
    site: oneLine(source?.site ?? source?.publishedAs ?? '') || undefined,
    pictures,
    corrections: corrections.map(({ date, content }) => {
      const words = oneLine(toPlainText({ children: content }))
      return `${date.iso.slice(0, 10)}: ${words.length > longest ? `${words.slice(0, longest)}…` : words}`
    }),
  }
}
