import { boundaryIndex, countWords, excerpt, freePart, phrasingText, readingTime, toPlainText } from '@offprint/core'
import { withoutGaps } from '../without-gaps.js'
import type { Scope } from './scope.js'

/** The words of an article, and about them. */
export interface WordingFacts {
  readonly title: string
  /** The deck. */
  readonly subtitle?: string
  readonly shortTitle?: string
  /** In one line. */
  readonly description?: string
  readonly abstract?: string
  /** BCP 47 tag; absent where nobody said. */
  readonly language?: string
  readonly genre?: string
  /** Outermost first. */
  readonly section: readonly string[]
  readonly keywords: readonly string[]
  readonly words?: number
  /** Whole minutes, at least 1. */
  readonly minutes?: number
  /** How the article came about: its disclosures in plain text. */
  readonly disclosures: readonly string[]
}

const told = (text: string | undefined): string | undefined => (text?.trim() === '' ? undefined : text)

/**
 * The words of an article, as plain text.
 *
 * @param scope - The article.
 * @returns What it says; the description never comes from behind the access boundary.
 */
export function wordingFacts({ article, say }: Scope): WordingFacts {
  const { subtitle, abstract, language, genre, section = [], tags = [], disclosures = [] } = article
  if (language === 'und') say('missing-language')
  const words = countWords(toPlainText(article.body), language) || undefined
  const free = boundaryIndex(article) === -1 ? article : { ...article, body: freePart(article) }
  return withoutGaps<WordingFacts>({
    title: article.title,
    subtitle: told(subtitle && phrasingText(subtitle)),
    shortTitle: article.shortTitle,
    description: told(excerpt(free)),
    abstract: told(abstract && toPlainText({ children: abstract })),
    language: language === 'und' ? undefined : language,
    genre,
    section,
    keywords: [...new Set(tags.map(({ label }) => label))],
    words,
    minutes: words && Math.max(1, Math.round(readingTime(words) / 60)),
    disclosures: disclosures.map(({ content }) => toPlainText({ children: content })).filter((text) => text !== ''),
  })
}
