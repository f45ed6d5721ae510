import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromText } from '../src/index.js'
import { flattenMarkdown } from './flatten-markdown.js'
import { headingsOf } from './summary.js'

const folder = join(import.meta.dirname, '../../../../shared/corpora/18f-posts')

interface Score {
  readonly posts: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Compares what was found with what was there, a heading that stands twice counted twice. */
function score(found: readonly string[], there: readonly string[]): Omit<Score, 'posts'> {
  const open = there.map((text) => text.normalize('NFC'))
  let right = 0
  for (const text of found) {
    const index = open.indexOf(text)
    if (index === -1) continue
    open.splice(index, 1)
    right++
  }
  return { right, wrong: found.length - right, missed: open.length }
}

function scoreFolder(): Score {
  const total = { posts: 0, right: 0, wrong: 0, missed: 0 }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const { text, headings } = flattenMarkdown(readFileSync(`${folder}/${name}`, 'utf8'))
    if (text === '') continue
    const { right, wrong, missed } = score(headingsOf(fromText(`The title of a post\n\n${text}`)), headings)
    total.posts++
    total.right += right
    total.wrong += wrong
    total.missed += missed
  }
  return total
}

describe.skipIf(!existsSync(folder))('headings of a flattened corpus (skipped where it is not at hand)', () => {
  it('should be found with a precision of 0.8 and a recall of 0.6 at least', () => {
    const { posts, right, wrong, missed } = scoreFolder()
    const precision = right / (right + wrong)
    const recall = right / (right + missed)
    console.table([{ posts, right, wrong, missed, precision: precision.toFixed(3), recall: recall.toFixed(3) }])
    expect(posts).toBeGreaterThan(400)
    expect(precision).toBeGreaterThan(0.8)
    expect(recall).toBeGreaterThan(0.6)
  })
})
