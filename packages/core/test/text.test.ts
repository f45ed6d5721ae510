import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Article,
  countWords,
  createArticle,
  createSlugger,
  didYouMean,
  directionOf,
  excerpt,
  type Flow,
  footnotes,
  freePart,
  isAbsoluteIri,
  isHttpUrl,
  isLanguageTag,
  mintId,
  outline,
  type Phrasing,
  readingTime,
  slugify,
  toPlainText,
} from '../src/index.js'

const text = (value: string): Phrasing => ({ type: 'text', value })
const p = (...children: readonly Phrasing[]): Flow => ({ type: 'paragraph', children })
const heading = (depth: 2 | 3 | 4, words: string): Flow => ({ type: 'heading', depth, children: [text(words)] })
const article = (fields: Partial<Parameters<typeof createArticle>[0]>): Article =>
  createArticle({ title: 'T', url: 'https://example.org/t', language: 'en', ...fields })

describe('toPlainText', () => {
  it('should part blocks by blank lines, cells by tabs, and leave out what repeats or decorates', () => {
    const body = {
      children: [
        p(text('One'), { type: 'break' }, text('line')),
        { type: 'pullquote', children: [p(text('One'))] },
        p({ type: 'image', url: 'a.png', alt: 'Sea' }, { type: 'footnoteReference', identifier: 'n' }),
        { type: 'figure', media: [], caption: [text('Low tide')], credit: { text: 'Ada Quay' } },
        {
          type: 'table',
          align: [],
          children: [
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', children: [text('a')] },
                { type: 'tableCell', children: [text('b')] },
              ],
            },
          ],
        },
      ] satisfies readonly Flow[],
    }
    expect(toPlainText(body)).toBe('One\nline\n\nLow tide\n\nAda Quay\n\na\tb')
  })
})

describe('countWords', () => {
  it.each([
    ['en', 'The sea pauses; it’s 2.5 m.', 6],
    ['ja', '潮が満ちる。', 3],
    ['ar', 'البحر يتوقف', 2],
    ['en', '', 0],
  ])('should count words of %s in "%s"', (language, words, expected) => {
    expect(countWords(words, language)).toBe(expected)
  })
})

describe('readingTime', () => {
  it('should be whole seconds at 238 words a minute', () => {
    expect(readingTime(238)).toBe(60)
    expect(readingTime(0)).toBe(0)
  })
})

describe('countWords beside the segmenter', () => {
  const pieces = [
    'word',
    'Ünder',
    'слово',
    'λόγος',
    "don't",
    'l’été',
    'a.b',
    'a:b',
    'co-op',
    '1,000.5',
    'x1',
    '_',
    'e\u0301',
    '\ufeff',
  ]
  const others = [
    'ข้อความ',
    '東京',
    'カナ',
    'ｶﾅ',
    'שלום',
    '\u00a0',
    ' ',
    '\n',
    '-',
    '—',
    "'",
    '.',
    ':',
    ',',
    '"',
    '(',
    '…',
    '👨‍👩‍👧',
    '\ud800',
  ]
  const languages = ['en', 'fi', 'sv', 'el', 'ja', 'th', 'und']
  const anyText = fc.oneof(
    fc.array(fc.constantFrom(...pieces, ...others), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )

  it('should count what the segmenter alone counts, in any text and language', () => {
    const property = fc.property(anyText, fc.constantFrom(...languages), (value, language) => {
      const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(value)]
      expect(countWords(value, language)).toBe(segments.filter(({ isWordLike }) => isWordLike).length)
    })
    fc.assert(property, { numRuns: 3_000 })
  })
})

describe('excerpt', () => {
  const long = 'The sea pauses. '.repeat(40)

  it('should never cut what the author wrote', () => {
    expect(excerpt(article({ summary: long.trim(), body: [p(text('b'))] }))).toBe(long.trim())
    expect(excerpt(article({ subtitle: [text(long)] }))).toBe(long.trim())
  })

  it('should end the beginning of a body with a sentence', () => {
    expect(excerpt(article({ body: [heading(2, 'H'), p(text(long))] }), 40)).toBe('The sea pauses. The sea pauses.')
  })

  it('should end at a word where the sentence is too long, and never inside a character', () => {
    expect(excerpt(article({ body: [p(text('The sea pauses and the harbour waits for it'))] }), 20)).toBe(
      'The sea pauses and…',
    )
    const family = '👨‍👩‍👧'
    expect(excerpt(article({ body: [p(text(family.repeat(9)))] }), 4)).toMatch(/^(👨‍👩‍👧)+…$/u)
  })

  it('should be empty where there are no words', () => {
    expect(excerpt(article({}))).toBe('')
  })
})

describe('outline', () => {
  it('should nest headings, without gaps where a level is skipped', () => {
    const children = [heading(2, 'A'), heading(4, 'B'), heading(3, 'C'), heading(2, ' '), heading(2, 'D')]
    const shape = (entries: ReturnType<typeof outline>): unknown =>
      entries.map(({ title, children: inner }) => [title, shape(inner)])
    expect(shape(outline({ children }))).toEqual([
      [
        'A',
        [
          ['B', []],
          ['C', []],
        ],
      ],
      ['D', []],
    ])
  })
})

describe('footnotes', () => {
  it('should number by first reference and keep notes that nobody refers to', () => {
    const note = (identifier: string): Flow => ({
      type: 'footnoteDefinition',
      identifier,
      children: [p(text(identifier))],
    })
    const reference = (identifier: string): Phrasing => ({ type: 'footnoteReference', identifier })
    const body = {
      type: 'root' as const,
      children: [note('x'), p(reference('b'), reference('a'), reference('b')), note('a'), note('b')],
    }
    expect([...footnotes(body)].map(([key, { number, references }]) => [key, number, references])).toEqual([
      ['b', 1, 2],
      ['a', 2, 1],
      ['x', 3, 0],
    ])
  })
})

describe('freePart', () => {
  it('should end before the boundary only where access is restricted', () => {
    const body = [p(text('free')), { type: 'accessBoundary' as const }, p(text('paid'))]
    expect(toPlainText(freePart(article({ body, access: { level: 'members' } })))).toBe('free')
    expect(toPlainText(freePart(article({ body, access: { level: 'free' } })))).toContain('paid')
  })
})

describe('slugify', () => {
  it.each([
    ['Slack Water: What’s next?', 'slack-water-whats-next'],
    ['Ebbe & Flut über Ærø', 'ebbe-flut-uber-ærø'],
    ['潮を待つ町', '潮を待つ町'],
    ['ساعة من ماء', 'ساعة-من-ماء'],
    ['!?', ''],
  ])('should make %s into %s', (words, expected) => {
    expect(slugify(words)).toBe(expected)
  })

  it('should make what an article may have as its slug, of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const slug = slugify(words)
        expect([...slug].length).toBeLessThanOrEqual(200)
        expect(slug).toMatch(/^([\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*)?$/u)
      }),
    )
  })

  it('should be counted up by a slugger', () => {
    const slug = createSlugger(['a'])
    expect([slug('A'), slug('a'), slug('?')]).toEqual(['a-2', 'a-3', 'part'])
  })
})

describe('small questions', () => {
  it.each([
    ['en', true],
    ['zh-Hant-TW', true],
    ['en_US', false],
    ['', false],
  ])('should tell whether `%s` is a language tag', (tag, expected) => {
    expect(isLanguageTag(tag)).toBe(expected)
  })

  it.each([
    ['ar', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ja', 'ltr'],
    ['und', 'auto'],
  ])('should know the direction of %s', (tag, expected) => {
    expect(directionOf(tag)).toBe(expected)
  })

  it.each([
    ['https://example.org/a', true, true],
    ['tag:example.org,2024:a', true, false],
    ['urn:uuid:0', true, false],
    ['//example.org', false, false],
    ['a b:c', false, false],
    ['http://', true, false],
  ])('should tell whether `%s` is an IRI and an http URL', (iri, absolute, http) => {
    expect([isAbsoluteIri(iri), isHttpUrl(iri)]).toEqual([absolute, http])
  })

  it('should offer near words only', () => {
    expect(didYouMean('autor', ['author', 'editor'])).toBe('author')
    expect(didYouMean('zebra', ['author', 'editor'])).toBeUndefined()
    expect(didYouMean('x', [])).toBeUndefined()
    expect(didYouMean('layout', ['about', 'author'])).toBeUndefined()
    expect(didYouMean('desciptoin', ['description'])).toBe('description')
  })

  it('should mint the same id for the same name', () => {
    expect(mintId('a.md')).toBe(mintId('a.md'))
    expect(mintId('a.md')).not.toBe(mintId('b.md'))
    expect(mintId('a.md')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/)
  })
})
