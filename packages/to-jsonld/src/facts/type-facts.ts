import type { Article } from '@offprint/core'
import type { ArticleType } from '../types/article.js'
import type { HttpUrl } from '../types/values.js'

/** The type that Google names, and the finer ones of schema.org. */
export interface TypeFacts {
  readonly type: ArticleType
  readonly finerTypes: readonly HttpUrl[]
  /** Did a program write parts of it? */
  readonly isAiAssisted: boolean
}

interface Entry {
  /** Absent where the genre says nothing of it. */
  readonly type?: ArticleType
  /** Local name of a schema.org type. */
  readonly finer?: string
}

/** By genre in lower case, without spaces and hyphens. */
const genres: Readonly<Record<string, Entry>> = {
  news: { type: 'NewsArticle' },
  report: { type: 'NewsArticle', finer: 'ReportageNewsArticle' },
  reportage: { type: 'NewsArticle', finer: 'ReportageNewsArticle' },
  analysis: { type: 'NewsArticle', finer: 'AnalysisNewsArticle' },
  newsanalysis: { type: 'NewsArticle', finer: 'AnalysisNewsArticle' },
  background: { type: 'NewsArticle', finer: 'BackgroundNewsArticle' },
  explainer: { type: 'NewsArticle', finer: 'BackgroundNewsArticle' },
  opinion: { type: 'NewsArticle', finer: 'OpinionNewsArticle' },
  editorial: { type: 'NewsArticle', finer: 'OpinionNewsArticle' },
  blog: { type: 'BlogPosting' },
  blogpost: { type: 'BlogPosting' },
  liveblog: { type: 'BlogPosting', finer: 'LiveBlogPosting' },
  review: { finer: 'Review' },
  howto: { finer: 'TechArticle' },
  tutorial: { finer: 'TechArticle' },
  scholarly: { finer: 'ScholarlyArticle' },
  research: { finer: 'ScholarlyArticle' },
  satire: { finer: 'SatiricalArticle' },
  sponsored: { finer: 'AdvertiserContentArticle' },
}

const finerOfDisclosure: Readonly<Record<string, string>> = {
  satire: 'SatiricalArticle',
  sponsored: 'AdvertiserContentArticle',
}

/**
 * What sort of article this is: one type that every reader knows, anything finer beside it.
 *
 * @param article - Its genre, and what it discloses.
 * @param fallback - Type where the genre tells none.
 * @returns The types.
 */
export function typeFacts({ genre = '', disclosures = [] }: Article, fallback: ArticleType): TypeFacts {
  const key = genre.toLowerCase().replace(/[\s_-]/g, '')
  const { type = fallback, finer } = Object.hasOwn(genres, key) ? (genres[key] as Entry) : {}
  const disclosed = disclosures.map(({ kind }) => finerOfDisclosure[kind])
  const names = [...new Set([finer, ...disclosed].filter((name) => name !== undefined))]
  return {
    type,
    finerTypes: names.map((name): HttpUrl => `https://schema.org/${name}`),
    isAiAssisted: disclosures.some(({ kind }) => kind === 'aiAssisted'),
  }
}
