import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@offprint/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { sameKey } from '../src/front-matter/same-key.js'
import { fromMarkdown } from '../src/index.js'

/** 509 posts that people wrote, of which every fifth is not strict YAML. */
const folder = join(import.meta.dirname, '../../../../shared/corpora/18f-posts')
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name)) : []

interface Post {
  readonly name: string
  readonly entries: readonly Entry[]
  readonly article: Article
  readonly codes: readonly string[]
}

const read = (name: string): Post => {
  const source = readFileSync(join(folder, name), 'utf8')
  const { article, messages } = fromMarkdown(source, { name })
  return { name, entries: entriesOf(source), article, codes: messages.map(({ ruleId }) => ruleId) }
}

/** A line of a key's value, or an item of its list. */
interface Entry {
  readonly key: string
  readonly text: string
}

/**
 * The front matter as its lines have it, without any parser: each line of a value.
 */
function entriesOf(source: string): readonly Entry[] {
  const yaml = /^---\n([\s\S]*?)\n---\s*\n/.exec(source.replace(/\r\n?/g, '\n'))?.[1] ?? ''
  const entries: Entry[] = []
  for (const line of yaml.split('\n').filter((text) => !/^\s*#/.test(text))) {
    const [, key, value = ''] = /^(\w+):(?:\s+(.*))?$/.exec(line) ?? []
    const [, item] = /^\s*-\s+(?:\w+:\s)?(.*)$/.exec(line) ?? []
    const last = entries.at(-1)
    if (key !== undefined) entries.push({ key, text: value })
    else if (item !== undefined && last !== undefined) entries.push({ key: last.key, text: item })
    else if (last !== undefined) entries.push({ key: last.key, text: line })
  }
  return entries
}

/** Words alone, so that quotes, Markdown, character references and white space make no difference. */
const bare = (text: string): string =>
  text
    .replace(/&#?\w+;|\\[nrt]|\\u[\dA-F]{4}/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** All texts of a value; what looks like a key of its own may be the middle of a sentence. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [String(value ?? '')]
  return Object.entries(value).flatMap(([key, inner]) => [
    ...texts(inner),
    ...(typeof inner === 'string' ? [key + inner] : []),
  ])
}

/** Keys of which the article says the same in its own form. */
const dates: ReadonlySet<string> = new Set(['date', 'published', 'publishdate', 'updated', 'lastmod'])

const dateOf = (entries: readonly Entry[]): string | undefined =>
  entries
    .find(({ key, text }) => key === 'date' && text.trim() !== '')
    ?.text.replace(/["']/g, '')
    .trim()

describe.skipIf(names.length === 0)('posts that people wrote (skipped without the corpus)', () => {
  let posts: readonly Post[] = []

  // Each is read once; one that cannot be read fails all that follows.
  beforeAll(() => {
    posts = names.map(read)
  }, 120_000)

  it('should all be read', () => {
    expect(posts.length).toBe(names.length)
    expect(posts.filter(({ article }) => article.body.children.length === 0).map(({ name }) => name)).toEqual([])
  })

  it('should lose no value of their front matter', () => {
    const lost = posts.flatMap(({ name, entries, article }) => {
      const { body: _, ...fields } = article
      const kept = texts(fields).map(bare).join(' ')
      return entries
        .filter(({ key, text }) => !dates.has(sameKey(key)) && !kept.includes(bare(text)))
        .map(({ key, text }) => `${name}: ${key}: ${text.slice(0, 80)}`)
    })
    expect(lost).toEqual([])
  })

  it('should keep each date with the precision and the offset that were written', () => {
    const wrong = posts.flatMap(({ name, entries, article }) => {
      const written = dateOf(entries)
      const { published } = article.dates
      if (written === undefined)
        return published?.iso === name.slice(0, 10) && published.precision === 'day' ? [] : [name]
      // As a person compares them: the digits of date and time, and the offset without its zeros.
      const [, day = '', time = '', offset = ''] =
        /^(\d{4}-\d{2}-\d{2})(?:[T ]([\d:]+(?:\.\d+)?)\s*(Z|[+-][\d:]+)?)?$/.exec(written) ?? []
      const full =
        offset === 'Z' || offset === ''
          ? offset
          : `${offset[0]}${offset.slice(1).replace(':', '').padStart(2, '0').padEnd(4, '0')}`
      const [, isoDay = '', isoTime = '', isoOffset = ''] =
        /^([\d-]{10})(?:T([\d:.]+)(Z|[+-][\d:]+))?$/.exec(published?.iso ?? '') ?? []
      const same =
        isoDay === day &&
        (offset === ''
          ? isoTime === ''
          : isoTime === time.padStart(isoTime.length, '0') && isoOffset.replace(':', '') === full)
      return same ? [] : [`${name}: ${written} read as ${published?.iso}`]
    })
    expect(wrong).toEqual([])
  })

  it('should take the date from the name where it stands there alone, and mend what older readers let pass', () => {
    const count = (code: string): number => posts.filter(({ codes }) => codes.includes(code)).length
    const dateless = posts.filter(({ entries }) => dateOf(entries) === undefined)
    expect(count('date-from-name')).toBe(dateless.length)
    expect(count('missing-date')).toBe(0)
    expect(count('front-matter-mended')).toBeGreaterThan(0)
  })
})
