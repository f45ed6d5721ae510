import { describe, expect, it } from 'vitest'
import type { JsonLdArticle, JsonLdGraph } from '../src/index.js'

// Judged by tsc: what must not compile has an `@ts-expect-error`, which is an error itself where nothing is wrong.

const article = {
  '@type': 'NewsArticle',
  '@id': 'https://example.org/a#article',
  headline: 'A note',
  datePublished: '2023-03-31T09:00:00+05:00',
  dateModified: '2023-04',
  wordCount: 1200,
  timeRequired: 'PT5M',
  url: 'https://example.org/a',
  author: { '@type': 'Person', '@id': 'urn:uuid:1#person', name: 'Ada Rook', jobTitle: 'Editor' },
} as const satisfies JsonLdArticle

const mistakes: readonly JsonLdArticle[] = [
  // @ts-expect-error a property that schema.org does not have
  { ...article, byline: 'Ada Rook' },
  // @ts-expect-error a number as text
  { ...article, wordCount: '1200' },
  // @ts-expect-error a property of a person on an article
  { ...article, jobTitle: 'Editor' },
  // @ts-expect-error a date that is not ISO 8601
  { ...article, datePublished: '31/03/2023' },
  // @ts-expect-error a relative URL
  { ...article, url: '/a' },
  // @ts-expect-error an author without a node
  { ...article, author: 'Ada Rook' },
  // @ts-expect-error several types
  { ...article, '@type': ['Article', 'NewsArticle'] },
  // @ts-expect-error a duration in words
  { ...article, timeRequired: '5 minutes' },
]

// @ts-expect-error any other context
const graph: JsonLdGraph = { '@context': 'http://schema.org/', '@graph': [article] }

describe('the types of a graph', () => {
  it('should refuse the usual mistakes when they are compiled', () => {
    expect(mistakes).toHaveLength(8)
    expect(graph['@graph']).toHaveLength(1)
  })
})
