import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Agent, type Article, createArticle, createPublication, type PublicationInput } from '@offprint/core'
import { caseNames, loadCase, publicationFolder } from '@offprint/fixtures'
import { fromMarkdown } from '@offprint/from-markdown'
import { toMarkdown } from '@offprint/to-markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { comparable } from './comparable-article.js'
import { anyArticle } from './random-article.js'
import { type Sample, sources } from './round-trip-sources.js'

/** Writes and reads back; messages of the writer are the losses that it owned up to. */
function roundTrip(
  article: Article,
  people: readonly Agent[] = [],
): { readonly back: Article; readonly losses: readonly string[] } {
  const losses: string[] = []
  const markdown = toMarkdown(article, { people, report: ({ code }) => void losses.push(code) })
  return { back: fromMarkdown(markdown, { people }).article, losses }
}

function expectSame({ article, people }: Sample): void {
  const { back, losses } = roundTrip(article, people)
  expect(losses).toEqual([])
  expect(comparable(back)).toEqual(comparable(article))
}

const cases: readonly Sample[] = caseNames().flatMap((name) => {
  const { article } = loadCase(name)
  return article === undefined ? [] : [{ name, article: createArticle(article as Article) }]
})

describe('the shared cases', () => {
  it.each(cases)('should come back from $name as they were', (sample) => expectSame(sample))
})

const config = parse(readFileSync(join(publicationFolder, 'offprint.config.yaml'), 'utf8')) as {
  readonly publication: PublicationInput
}
const { people } = createPublication({ ...config.publication, articles: [] })
const articles = join(publicationFolder, 'articles')

const published: readonly Sample[] = readdirSync(articles).map((name) => {
  const { article } = fromMarkdown(readFileSync(join(articles, name), 'utf8'), { name, people })
  return { name, article, people }
})

describe('the sample publication', () => {
  it.each(published)('should come back from $name as it was', (sample) => expectSame(sample))

  it.each(published)('should have the same text when it is written again: $name', ({ article }) => {
    const once = toMarkdown(article, { people })
    expect(toMarkdown(fromMarkdown(once, { people }).article, { people })).toBe(once)
  })
})

/** Long, since the articles of a whole corpus are read twice. */
const patience = 300_000

describe.each(sources)('$name', ({ folder, least, samples }) => {
  it.skipIf(!existsSync(folder))(
    'should come back as they were (skipped where the corpus is not at hand)',
    async () => {
      const wrong: string[] = []
      let count = 0
      for await (const { name, article } of samples()) {
        const { back, losses } = roundTrip(article)
        const same = JSON.stringify(comparable(back)) === JSON.stringify(comparable(article))
        if (!same || losses.length > 0) wrong.push([name, ...losses].join(' '))
        count += 1
      }
      expect(wrong).toEqual([])
      expect(count).toBeGreaterThanOrEqual(least)
    },
    patience,
  )
})

describe('any article', () => {
  it(
    'should come back as it was',
    () => {
      fc.assert(
        fc.property(anyArticle, (article) => {
          expect(comparable(roundTrip(article).back)).toEqual(comparable(article))
        }),
        { numRuns: Number(process.env.ROUND_TRIP_RUNS ?? 100) },
      )
    },
    patience,
  )
})
