import { describe, expect, it } from 'vitest'
import { type CorpusFile, pages, posts } from './corpora.js'
import type { FlatKind } from './flat-text.js'
import { count, judge, precision, recall, type Score, scored } from './score-corpus.js'

type Half = CorpusFile['half']
type Scores = ReadonlyMap<FlatKind, Score>

function score(files: readonly CorpusFile[], half: Half): Scores {
  const verdicts = files.filter((file) => file.half === half).flatMap(({ blocks }) => judge(blocks))
  return new Map(scored.map((kind) => [kind, count(verdicts, kind)]))
}

function show(name: string, scores: Scores): void {
  const rows = [...scores].map(([kind, each]) => ({
    ...{ kind, ...each },
    ...{ precision: precision(each).toFixed(3), recall: recall(each).toFixed(3) },
  }))
  console.log(name)
  console.table(rows)
}

const nothing: Score = { right: 0, wrong: 0, missed: 0 }

/** What each corpus must give back; the rules were made by looking at the seen half alone. */
const least = {
  posts: {
    seen: { heading: [0.92, 0.84], item: [0.88, 0.33] },
    unseen: { heading: [0.87, 0.8], item: [0.9, 0.36] },
  },
  pages: {
    seen: { heading: [0.69, 0.67], byline: [0.9, 0.65] },
    unseen: { heading: [0.65, 0.7], byline: [0.9, 0.65] },
  },
} as const

function expectLeast(scores: Scores, bounds: Readonly<Partial<Record<FlatKind, readonly [number, number]>>>): void {
  for (const [kind, [leastPrecision, leastRecall]] of Object.entries(bounds)) {
    const found = scores.get(kind as FlatKind) ?? nothing
    expect(precision(found), `precision of ${kind}`).toBeGreaterThan(leastPrecision)
    expect(recall(found), `recall of ${kind}`).toBeGreaterThan(leastRecall)
  }
}

const halves = ['seen', 'unseen'] as const

describe.skipIf(posts.length === 0)('flattened posts (skipped where the corpus is not at hand)', () => {
  it.each(halves)('should give headings and lists back, whose marks are lost: the %s half', (half) => {
    const scores = score(posts, half)
    show(`posts, ${half} half`, scores)
    expectLeast(scores, least.posts[half])
  })
})

describe.skipIf(pages.length === 0)('flattened pages (skipped where the corpus is not at hand)', () => {
  it.each(halves)('should give headings and bylines back: the %s half', (half) => {
    const scores = score(pages, half)
    show(`pages, ${half} half`, scores)
    expectLeast(scores, least.pages[half])
  })
})
