import { hostilePublication, hostileStrings } from '@offprint/conformance'
import type { Publication } from '@offprint/core'
import { h, toHtml } from '@offprint/html'
import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { type JsonLdGraph, serializeJsonLd, toHeadTags, toJsonLd } from '../src/index.js'
import { contradictionsOf, danglingOf, orphansOf, valuesOf } from './read-graph.js'

const elementsOf = (node: Nodes): readonly Element[] => {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

/** The one script's text as a browser cuts it out of a page, and all other elements beside it. */
function readPage(tags: string): { readonly script: string; readonly others: readonly string[] } {
  const elements = elementsOf(fromHtml(`<!doctype html><head>${tags}</head><body>`))
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  expect(scripts).toHaveLength(1)
  const [text] = scripts[0]?.children ?? []
  return {
    script: text?.type === 'text' ? text.value : '',
    others: elements.map(({ tagName }) => tagName).filter((name) => name !== 'script'),
  }
}

const known = new Set(['html', 'head', 'body', 'meta', 'link'])

function expectSafe(publication: Publication, words: string): void {
  for (const { id } of publication.articles) {
    const graph = toJsonLd(publication, { article: id })
    const { script, others } = readPage(toHeadTags(publication, { article: id }))
    expect(script).not.toContain('<')
    expect(others.filter((name) => !known.has(name))).toEqual([])
    const read = JSON.parse(script) as JsonLdGraph
    expect(read).toEqual(graph)
    expect(read['@graph'][0]).toMatchObject({ headline: words })
    expect(danglingOf(read)).toEqual([])
    expect(orphansOf(read)).toEqual([])
    expect(contradictionsOf(read)).toEqual([])
  }
}

const snippets = [
  '</script ',
  '<!--<script',
  '-->',
  '&amp;',
  '"',
  '\\',
  '\u2028',
  '\ud800',
  '\u0000',
  ']]>',
  '\r\n',
  ' ',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '')

describe('any text', () => {
  it.each(hostileStrings)('should come out of the page as it went in: %j', (words) => {
    expectSafe(hostilePublication(words), words)
  })

  it('should come out of the page as it went in, generated', () => {
    fc.assert(
      fc.property(hostile, (words) => expectSafe(hostilePublication(words), words)),
      { numRuns: 200 },
    )
  })

  it('should survive the serializer exactly, in any field, without `<`', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(4), (text, indent) => {
        const node = { '@type': 'WebSite', '@id': 'https://example.org/#website', url: 'https://example.org/' } as const
        const graph = { '@context': 'https://schema.org', '@graph': [{ ...node, name: text }] } as const
        const json = serializeJsonLd(graph, { indent })
        expect(JSON.parse(json)).toEqual(graph)
        expect(json).not.toMatch(/[<\u2028\u2029]/)
        // Nothing that an encoder would have to replace.
        expect(new TextDecoder().decode(new TextEncoder().encode(json))).toBe(json)
      }),
      { numRuns: 10_000 },
    )
  })

  it('should stay in the script element, 10,000 texts of a hundred a page', () => {
    const node = { '@type': 'WebSite', url: 'https://example.org/' } as const
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 100, maxLength: 100 }), (texts) => {
        const nodes = texts.map((name, index) => ({ ...node, '@id': `https://example.org/#w${index}`, name }) as const)
        const graph = { '@context': 'https://schema.org', '@graph': nodes } as const
        const { script, others } = readPage(
          toHtml(h('script', { type: 'application/ld+json' }, [serializeJsonLd(graph)])),
        )
        expect(JSON.parse(script)).toEqual(graph)
        expect(others).toEqual(['html', 'head', 'body'])
      }),
      { numRuns: 100 },
    )
  })

  it('should be safe on the page that lists articles', () => {
    for (const words of hostileStrings) {
      const graph = toJsonLd(hostilePublication(words))
      expect(valuesOf(JSON.parse(serializeJsonLd(graph)))).toContain(words)
      expect(danglingOf(graph)).toEqual([])
      expect(orphansOf(graph)).toEqual([])
    }
  })
})
