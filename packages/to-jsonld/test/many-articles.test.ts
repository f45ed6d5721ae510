import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type JsonLdGraph, toJsonLd } from '../src/index.js'
import { articleOf, contradictionsOf, danglingOf, objectsOf, orphansOf } from './read-graph.js'
import { paragraph } from './rich-article.js'

const people = Array.from({ length: 40 }, (_, index) => ({
  id: `person-${index}`,
  name: `Person ${String.fromCharCode(65 + (index % 26))}${index}`,
  ...(index % 2 === 0 ? { url: `https://example.org/people/${index}` } : {}),
}))

const publication = createPublication({
  title: 'A thousand notes',
  url: 'https://example.org/',
  language: 'en',
  publisher: { kind: 'organisation', name: 'Harbour House', url: 'https://example.org/house' },
  people,
  articles: Array.from({ length: 1_000 }, (_, index) => ({
    title: `Note ${index}`,
    url: `https://example.org/notes/note-${index}`,
    language: 'en',
    dates: { published: '2024-06-02' },
    byline: [
      { agent: { ref: `person-${index % 40}` }, affiliations: [`House ${index % 7}`] },
      { agent: { ref: `person-${(index * 7 + 1) % 40}` }, role: 'editor' },
    ],
    tags: [`tag ${index % 9}`],
    body: [paragraph('The tide turns.')],
  })),
})

describe('a publication of 1,000 articles', () => {
  const graphs: readonly JsonLdGraph[] = publication.articles.map(({ id }) => toJsonLd(publication, { article: id }))

  it('should have no dangling reference, no orphan and no contradiction on any page', () => {
    for (const graph of [...graphs, toJsonLd(publication)]) {
      expect(danglingOf(graph)).toEqual([])
      expect(orphansOf(graph)).toEqual([])
      expect(contradictionsOf(graph)).toEqual([])
    }
  })

  it('should have no two nodes of one `@id` on a page', () => {
    for (const graph of graphs) {
      const ids = graph['@graph'].map((node) => node['@id'])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('should describe whoever is on several pages the same way on each, by name, type and URL', () => {
    const known = new Map<unknown, string>()
    for (const node of graphs.flatMap(objectsOf)) {
      if (node['@type'] !== 'Person' && node['@type'] !== 'Organization') continue
      const said = JSON.stringify([node['@type'], node.name, node.url])
      expect(known.get(node['@id']) ?? said).toBe(said)
      known.set(node['@id'], said)
    }
    expect(known.size).toBe(40 + 7 + 1)
  })

  it('should give each article the `@id` that the list and the book refer to', () => {
    const pages = new Set(objectsOf(toJsonLd(publication)).map((node) => node['@id']))
    const works = new Set(objectsOf(toJsonLd(publication, { book: {} })).map((node) => node['@id']))
    for (const graph of graphs) {
      expect(works).toContain(articleOf(graph)['@id'])
      expect(pages).toContain((articleOf(graph).mainEntityOfPage as { readonly '@id': string })['@id'])
    }
  })
})
