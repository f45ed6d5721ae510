import { createArticle, createPublication } from '@offprint/core'
import { caseNames, loadCase } from '@offprint/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLdLintRules, lintJsonLd, serializeJsonLd, toHeadTags, toJsonLd } from '../../src/index.js'
import { arabic, rich, three, twoAuthors } from '../publications.js'
import { faults, withoutFault } from './faults.js'

const rulesIn = (input: string | object) => lintJsonLd(input).map(({ ruleId }) => ruleId)
const gravely = (input: string | object) =>
  lintJsonLd(input)
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, path, reason }) => `${ruleId} ${path}: ${reason}`)

describe('what this package writes', () => {
  it.each(Object.entries({ rich, arabic, twoAuthors, three }))(
    'should have no error and no warning: %s',
    (_, publication) => {
      for (const { id } of publication.articles) {
        expect(gravely(toJsonLd(publication, { article: id }))).toEqual([])
        expect(gravely(toHeadTags(publication, { article: id }))).toEqual([])
      }
      expect(gravely(toJsonLd(publication))).toEqual([])
      expect(gravely(serializeJsonLd(toJsonLd(publication, { book: {} }), { indent: 2 }))).toEqual([])
    },
  )

  it('should have no error in any shared case', () => {
    const articles = caseNames().flatMap((name) => loadCase(name).article ?? [])
    expect(articles.length).toBeGreaterThan(20)
    for (const stored of articles) {
      const article = createArticle(stored as Parameters<typeof createArticle>[0])
      const publication = createPublication({ title: 'Cases', url: 'https://example.org/', articles: [article] })
      const found = lintJsonLd(toJsonLd(publication, { article: article.id }))
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})

describe('each rule', () => {
  it.each(faults)('should find its fault, and nothing without it: %s', (ruleId, input) => {
    expect(rulesIn(input)).toContain(ruleId)
    // Two rules are about every picture of every page, of which they say so in passing.
    if (jsonLdLintRules[ruleId].severity !== 'info') expect(rulesIn(withoutFault)).not.toContain(ruleId)
  })

  it.each(faults)('should say in one grammar what is wrong and how to mend it: %s', (ruleId, input) => {
    for (const { reason, fix, code } of lintJsonLd(input).filter((found) => found.ruleId === ruleId)) {
      expect(reason).toMatch(/^Unexpected /)
      expect(reason).not.toMatch(/\{\w+\}/)
      expect(fix).toMatch(/^[A-Z].*\.$/)
      expect(code).toBe(`lint-jsonld/${ruleId}`)
    }
  })
})

describe('places', () => {
  it('should name the path, and line and column in a text', () => {
    const text = '{\n  "@context": "https://schema.org",\n  "@type": "Person",\n  "name": "Ada",\n  "bornAt": "x"\n}'
    expect(lintJsonLd(text).find(({ ruleId }) => ruleId === 'unknown-property')).toMatchObject({
      path: 'bornAt',
      place: { line: 5, column: 13, offset: text.indexOf('"x"') },
    })
  })

  it('should name the script and the place in the page', () => {
    const script = '<script type="application/ld+json">\n{"@context":"https://schema.org","@type":"Nix"}</script>'
    const html = `<!doctype html>\n<p>${script}\n${script}`
    expect(lintJsonLd(html).filter(({ ruleId }) => ruleId === 'unknown-type')).toMatchObject([
      { script: 1, place: { line: 3 } },
      { script: 2, place: { line: 5 } },
    ])
  })

  it('should come in the order of the text, the same twice', () => {
    for (const [, input] of faults) {
      const text = typeof input === 'string' ? input : serializeJsonLd(input as never, { indent: 1 })
      const found = lintJsonLd(text)
      const offsets = found.map(({ place }) => (place !== undefined && 'offset' in place ? (place.offset ?? 0) : 0))
      if (!text.startsWith('<')) expect(offsets).toEqual(offsets.toSorted((one, other) => one - other))
      expect(lintJsonLd(text)).toEqual(found)
    }
  })
})

describe('other people’s pages', () => {
  const found = (graph: object) =>
    lintJsonLd({ '@context': 'https://schema.org', ...graph }).map(({ ruleId }) => ruleId)
  const site = { '@type': 'WebSite', '@id': 'https://example.org/#site', url: 'https://example.org/' }

  it.each([
    [
      'a context with prefixes',
      { '@context': ['https://schema.org', { ex: 'https://ex.example/' }], 'ex:mood': 'calm' },
    ],
    ['a context by vocabulary', { '@context': { '@vocab': 'https://schema.org/' } }],
    ['the older address of the context', { '@context': 'http://schema.org/' }],
    ['aliases of keywords', { type: 'WebSite', id: 'https://example.org/#site', '@type': undefined, '@id': undefined }],
    [
      'names in several languages',
      {
        name: [
          { '@value': 'Lamp', '@language': 'en' },
          { '@value': 'Lampe', '@language': 'fr' },
        ],
      },
    ],
    ['whole addresses of properties', { name: undefined, 'https://schema.org/name': 'Lamp' }],
    ['a list', { keywords: { '@list': ['lamp', 'light'] } }],
    [
      'an action with its input',
      {
        potentialAction: {
          '@type': 'SearchAction',
          target: 'https://example.org/?q={q}',
          'query-input': 'required name=q',
        },
      },
    ],
    [
      'a reverse property',
      {
        '@reverse': { isPartOf: { '@type': 'WebPage', '@id': 'https://example.org/a', url: 'https://example.org/a' } },
      },
    ],
    ['properties of other vocabularies', { 'https://other.example/mood': 'calm' }],
    ['a role', { author: { '@type': 'Role', roleName: 'keeper', author: { '@type': 'Person', name: 'Ada' } } }],
    ['an enumeration member', { creativeWorkStatus: 'Draft', conditionsOfAccess: 'open' }],
  ])('should be read without false alarm: %s', (_, fields) => {
    const node = JSON.parse(JSON.stringify({ ...site, name: 'Lamp', ...fields })) as object
    expect(found(node).filter((ruleId) => jsonLdLintRules[ruleId].severity !== 'info')).toEqual([])
  })

  it('should be judged on their own site’s fragments when the site is given', () => {
    const node = { '@context': 'https://schema.org', ...site, name: 'Lamp', url: 'https://example.org/#home' }
    expect(rulesIn(node)).not.toContain('dangling-reference')
    expect(lintJsonLd(node, { origin: 'https://example.org' }).map(({ ruleId }) => ruleId)).toContain(
      'dangling-reference',
    )
  })

  it('should be judged without Google on request', () => {
    const node = {
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': 'https://example.org/#a',
      headline: 'A',
    }
    expect(rulesIn(node)).toContain('missing-recommended')
    expect(lintJsonLd(node, { google: false })).toEqual([])
  })
})

describe('any input', () => {
  it('should be answered, not thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void lintJsonLd(text)),
      { numRuns: 1_000 },
    )
    fc.assert(
      fc.property(fc.json(), (text) => void lintJsonLd(text)),
      { numRuns: 1_000 },
    )
    fc.assert(
      fc.property(fc.object(), (value) => void lintJsonLd({ '@context': 'https://schema.org', ...value })),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.string(), (text) => void lintJsonLd(`<script type="application/ld+json">${text}`)),
      { numRuns: 500 },
    )
  })

  it('should be answered even where it nests 10,000 deep or is a megabyte of one kind', () => {
    expect(rulesIn(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).toContain('too-deep')
    expect(rulesIn(`{"@context":"https://schema.org","@type":"Thing","name":[${'"x",'.repeat(50_000)}"y"]}`)).toContain(
      'main-without-id',
    )
    expect(rulesIn('"'.repeat(1_000_000))).toContain('not-json')
  })
})
