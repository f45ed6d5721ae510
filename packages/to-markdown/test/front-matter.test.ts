import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../src/index.js'
import { articleOf, frontOf, paragraph, text } from './article-of.js'

describe('texts of the front matter', () => {
  it.each(['2024-02-29', '12:30', 'true', 'no', 'null', '~', '0x1F', '1e3', '1.10', '- x', 'a: b', '@a', '*a', '#a'])(
    'should be quoted where they look like something else: %s',
    (title) => {
      expect(frontOf({ title }).split('\n')[0]).toBe(`title: "${title}"`)
    },
  )

  it('should have no quotes where they need none', () => {
    expect(frontOf({ title: 'It’s 5 o’clock, isn’t it?' })).toContain('title: It’s 5 o’clock, isn’t it?\n')
  })

  it('should escape references, which readers decode', () => {
    expect(frontOf({ title: 'A &copy; B & C' })).toContain('title: A &amp;copy; B & C\n')
  })

  it('should write blocks as a text of several lines', () => {
    expect(frontOf({ abstract: [paragraph('a'), paragraph('b')] })).toContain('abstract: |-\n  a\n\n  b\n')
  })

  it('should not escape what begins no block in a deck', () => {
    expect(frontOf({ subtitle: [text('1953. A '), { type: 'emphasis', children: [text('year')] }] })).toContain(
      'subtitle: 1953. A *year*\n',
    )
  })
})

describe('dates', () => {
  it('should stand as they are, with the zone of most of them said once', () => {
    const front = frontOf({
      dates: {
        published: { iso: '2024', precision: 'year', timeZone: 'Asia/Tokyo' },
        modified: { iso: '2024-02-29T09:30:00+09:00', precision: 'second', timeZone: 'Asia/Tokyo' },
        created: '2024-02',
      },
    })
    expect(front).toContain(
      'published: 2024\nmodified: 2024-02-29T09:30:00+09:00\ncreated: {date: 2024-02}\ntimeZone: Asia/Tokyo\n',
    )
  })
})

describe('people', () => {
  it('should be names where a name is all', () => {
    expect(frontOf({ byline: ['Ada Quay', { agent: 'Ben Slip', role: 'editor' }] })).toContain(
      'authors:\n  - Ada Quay\n  - {name: Ben Slip, role: editor}\n',
    )
  })

  it('should be references where the registry has them word for word', () => {
    const { people } = createPublication({
      title: 'A',
      id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
      language: 'en',
      people: [{ kind: 'person', id: 'ada', name: 'Ada Quay' }],
      articles: [],
    })
    const article = articleOf({ byline: [{ agent: { kind: 'person', id: 'ada', name: 'Ada Quay' } }] })
    expect(toMarkdown(article, { people })).toContain('authors:\n  - {ref: ada}\n')
    expect(toMarkdown(article)).toContain('authors:\n  - {name: Ada Quay, id: ada}\n')
  })
})

describe('what a reader makes of the file alone', () => {
  it('should be left out', () => {
    const front = frontOf({
      id: 'https://example.org/a',
      url: 'https://example.org/a',
      slug: 'a',
      language: 'ar',
      dir: 'rtl',
    })
    expect(front).toBe('title: Slack water\nurl: https://example.org/a\nlanguage: ar\n')
  })

  it('should be said where it differs', () => {
    expect(frontOf({ dir: 'rtl' })).toContain('language: en\ndir: rtl\n')
    expect(frontOf({ body: [{ type: 'heading', depth: 3, children: [text('x')] }] })).toContain('headingDepth: 3\n')
  })

  it('should keep what the model has no field for', () => {
    expect(frontOf({ extra: { layout: 'post', date: '2024' } })).toContain('extra: {layout: post, date: "2024"}\n')
  })
})
