import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createArticle, phrasingText, toPlainText } from '@offprint/core'
import { parseHtml } from '@offprint/html-body'
import { describe, expect, it } from 'vitest'
import { elementText } from '../src/content/element-text.js'
import { fromHtml } from '../src/index.js'
import { expectedCaptions, foundCaptions, isPaired } from './captions.js'
import { agreement, wordsOf } from './words.js'

const folder = join(import.meta.dirname, '../../../../shared/corpora/readability-pages')

/** The address that the pages of the corpus are read from. */
const url = 'http://fakehost/test/page.html'

/** Characters; larger pages are scored apart. */
const largest = 600_000

interface Score {
  readonly name: string
  /** Rules were made on the pages at even places of the sorted list, but for three that came from the others later. */
  readonly half: 'developed on' | 'held out'
  readonly large: boolean
  readonly words: number
  readonly captions: number
  readonly paired: number
}

function scorePage(name: string, index: number): Score {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8')
  const source = read('source.html')
  const { article, messages } = fromHtml(source, { url, name })
  // What came out is taken in again, so that a fault of the model would show.
  createArticle(JSON.parse(JSON.stringify(article)))
  const expected = parseHtml(read('expected.html'), { fragment: true })
  const { caption = [], credit } = article.hero ?? { media: [] }
  // A picture that the body began with is the hero now, and its caption with it.
  const moved = messages.some(({ ruleId }) => ruleId === 'moved-hero')
  const hero = moved ? `${phrasingText(caption)} ${credit?.text ?? ''}` : ''
  const found = wordsOf(`${toPlainText(article.body)} ${hero}`)
  const captions = expectedCaptions(expected)
  return {
    name,
    half: index % 2 === 0 ? 'developed on' : 'held out',
    large: source.length > largest,
    words: agreement(found, wordsOf(elementText(expected))),
    captions: captions.length,
    paired: captions.filter((one) => isPaired(one, foundCaptions(article))).length,
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function summary(scores: readonly Score[]) {
  const captions = scores.reduce((sum, score) => sum + score.captions, 0)
  const paired = scores.reduce((sum, score) => sum + score.paired, 0)
  const worst = scores.toSorted((one, other) => one.words - other.words)[0]
  return {
    pages: scores.length,
    words: mean(scores.map(({ words }) => words)).toFixed(4),
    'below 0.9': scores.filter(({ words }) => words < 0.9).length,
    lowest: worst?.words.toFixed(3),
    captions,
    paired: captions === 0 ? '' : (paired / captions).toFixed(3),
  }
}

describe.skipIf(!existsSync(folder))('the pages of a corpus (skipped where it is not at hand)', () => {
  it('should agree with what another extractor takes for their articles', () => {
    const names = readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, 'source.html')))
      .sort()
    const scores = names.map(scorePage)
    const usual = scores.filter(({ large }) => !large)
    console.table({
      'developed on': summary(usual.filter(({ half }) => half === 'developed on')),
      'held out': summary(usual.filter(({ half }) => half === 'held out')),
      'under 600 kB': summary(usual),
      'all pages': summary(scores),
    })
    expect(scores.length).toBeGreaterThan(100)
    expect(mean(usual.map(({ words }) => words))).toBeGreaterThan(0.95)
    expect(mean(scores.map(({ words }) => words))).toBeGreaterThan(0.95)
    const paired = scores.reduce((sum, score) => sum + score.paired, 0)
    expect(paired / scores.reduce((sum, score) => sum + score.captions, 0)).toBeGreaterThan(0.95)
  }, 180_000)
})
