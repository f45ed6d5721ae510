import { deepFreeze } from '@offprint/core'
import { loadCase } from '@offprint/fixtures'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { fromMarkdown, markdownReader } from '../src/index.js'
import { article, failure, read, said } from './read-source.js'

describe('fromMarkdown', () => {
  it('should fill what the source lacks with the caller’s facts, and keep what it says', () => {
    const facts = { url: 'https://example.org/other', published: '2020', language: 'fr' }
    const lacking = fromMarkdown('# T\n\na', { facts }).article
    expect([lacking.url, lacking.dates.published?.iso, lacking.language]).toEqual([facts.url, '2020', 'fr'])
    const front = '---\ntitle: T\nurl: https://example.org/t\npublished: 2024-02-29\nlanguage: en\n---\n'
    const saying = fromMarkdown(front, { facts }).article
    expect([saying.url, saying.dates.published?.iso, saying.language]).toEqual([
      'https://example.org/t',
      '2024-02-29',
      'en',
    ])
  })

  it('should mint the same id for the same name, whatever the text says', () => {
    const id = (text: string) => fromMarkdown(`# ${text}`, { name: 'a.md' }).article.id
    expect(id('One')).toBe(id('Two'))
    expect(id('One')).toMatch(/^urn:uuid:/)
  })

  it('should show the id that is to be written into the front matter', () => {
    const { article: minted, messages } = fromMarkdown('# One', { name: 'a.md' })
    expect(messages.find(({ ruleId }) => ruleId === 'minted-id')?.reason).toContain(`id: ${minted.id}`)
  })

  it('should name the version that the package has', () => {
    expect(article('').source).toEqual({ importer: 'from-markdown', importerVersion: manifest.version })
  })

  it('should say of every message which file and article it is about', () => {
    const { article: found, messages } = read('![](a.png)')
    expect(messages).toMatchObject([{ file: 't.md', article: found.id, code: 'from-markdown/image-without-alt' }])
  })

  it('should not need what it is given to be changeable, and give the same twice', () => {
    const options = deepFreeze({ name: 'a.md', facts: { language: 'en' }, people: [] })
    const { source } = loadCase('markdown--figure')
    expect(JSON.stringify(markdownReader.read(source, options))).toBe(
      JSON.stringify(markdownReader.read(source, options)),
    )
  })
})

describe('front matter', () => {
  it.each([
    ['short_title', 'shortTitle: S'],
    ['Short-Title', 'Short-Title: S'],
  ])('should not mind how the words of %s are joined', (_, front) => {
    expect(article(`${front}\n`).shortTitle).toBe('S')
  })

  it('should take the text that was written where YAML sees a number', () => {
    expect(article('kicker: 1.10\ntags: [012, true]\n')).toMatchObject({
      kicker: '1.10',
      tags: [{ label: '012' }, { label: 'true' }],
    })
  })

  it('should keep unknown keys as they are, and name the one that was meant', () => {
    const { article: found, messages } = read('', 'subtitel: x\nlayout: {a: [1, null]}\n')
    expect(found.extra).toEqual({ subtitel: 'x', layout: { a: [1, null] } })
    expect(messages[0]?.reason).toContain('did you mean `subtitle`?')
    expect(said(messages)).toEqual(['unknown-key@6', 'unknown-key@7'])
  })

  it('should list a key that would change its object as left out, at any depth, and say so', () => {
    const { article: found, messages, residue } = read('', '__proto__: 1\nlayout: {a: 2, __proto__: {b: [3]}}\n')
    expect(found.extra).toEqual({ layout: { a: 2 } })
    expect(residue.map(({ text, reason }) => [text, reason])).toEqual([
      ['1', 'the value of `__proto__`'],
      ['{"b":[3]}', 'the value of `layout.__proto__`'],
    ])
    expect(said(messages)).toEqual(['unsafe-key@6', 'unknown-key@7', 'unsafe-key@7'])
  })

  it('should keep the second of two names for one thing', () => {
    const { article: found, messages } = read('', 'excerpt: B\nsummary: A\n')
    expect(found.summary).toBe('A')
    expect(found.extra).toEqual({ excerpt: 'B' })
    expect(said(messages)).toEqual(['second-key@6'])
  })

  it('should take the last of duplicate keys and say so', () => {
    const { article: found, messages } = read('', 'kicker: A\nkicker: B\n')
    expect(found.kicker).toBe('B')
    expect(messages[0]?.reason).toContain('line 6')
    expect(said(messages)).toEqual(['duplicate-key@7'])
  })

  it('should read inline Markdown in a deck, and no blocks', () => {
    expect(article('deck: "1953. A *year*"\n').subtitle).toEqual([
      { type: 'text', value: '1953. A ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'year' }] },
    ])
  })

  it('should put corrections in order, newest first', () => {
    const front = 'corrections:\n  - {date: 2024-03-01, content: A}\n  - {date: 2024-03-09, kind: update, content: B}\n'
    expect(article(front).corrections).toMatchObject([
      { date: { iso: '2024-03-09' }, kind: 'update' },
      { date: { iso: '2024-03-01' }, kind: 'correction' },
    ])
  })

  it('should place a fault of a correction that was moved where it stands', () => {
    const front =
      '---\ntitle: A\ncorrections:\n  - {date: 2024-03-01, kind: x, content: A}\n  - {date: 2024-03-09, content: B}\n---\n'
    expect(failure(front)).toMatchObject({ place: { line: 4 }, issues: [{ path: 'corrections.0.kind' }] })
  })

  it.each([
    ['license: CC-BY-4.0', { spdx: 'CC-BY-4.0' }],
    ['license: https://example.org/terms', { url: 'https://example.org/terms' }],
    ['licence: All rights reserved', { name: 'All rights reserved' }],
  ])('should know what `%s` is', (front, license) => {
    expect(article(`${front}\n`).license).toEqual(license)
  })

  it('should keep a licence of a picture that nobody is credited with, and say so', () => {
    const { article: found, messages } = read('', 'hero: {src: a.png, alt: A, license: CC0-1.0}\n')
    expect(found.hero).toEqual({ media: [{ src: 'a.png', alt: 'A' }] })
    expect(found.extra).toEqual({ 'hero.license': 'CC0-1.0' })
    expect(said(messages)).toEqual(['rights-without-credit@6'])
  })

  it('should let a hero have lost its picture', () => {
    expect(article('hero: {caption: Gone, credit: A}\n').hero).toMatchObject({ media: [], credit: { text: 'A' } })
  })

  it('should keep a draft’s mark', () => {
    expect(article('draft: true\n').extra).toEqual({ draft: true })
  })

  it.each(['kicker', 'authors', 'tags', 'hero', 'draft', 'published', 'license', 'related'])(
    'should take an empty `%s` as none',
    (key) => {
      const { article: found } = fromMarkdown(`---\ntitle: T\n${key}:\n---\n`)
      expect(found).not.toHaveProperty(key)
      expect(found.byline).toEqual([])
    },
  )
})
