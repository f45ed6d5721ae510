import { createPublication, OffprintError } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../src/index.js'
import { minimal, three } from './publications.js'
import { articleOf, contradictionsOf, danglingOf, nodeOf, objectsOf, orphansOf, valuesOf } from './read-graph.js'
import { isCurrent, isPropertyOf } from './vocabulary.js'

const graph = toJsonLd(three, { book: { isbn: '9780000000002', url: 'books/review.epub' } })
const book = nodeOf(graph, 'Book')
const chapters = graph['@graph'].filter((node) => node['@type'] === 'Chapter')

describe('the graph of a book', () => {
  it('should name the book, its publisher and its file', () => {
    expect(book).toMatchObject({
      '@id': 'https://example.org/#book',
      name: 'The Skerry Review',
      bookFormat: 'https://schema.org/EBook',
      isbn: '9780000000002',
      publisher: { '@type': 'Organization', name: 'Harbour House' },
      encoding: {
        '@type': 'MediaObject',
        contentUrl: 'https://example.org/books/review.epub',
        encodingFormat: 'application/epub+zip',
      },
    })
  })

  it('should list the articles as chapters in their order, with the `@id`s of their own pages', () => {
    expect(book.hasPart).toEqual(chapters.map((chapter) => ({ '@id': chapter['@id'] })))
    const ownIds = three.articles.map(({ id }) => articleOf(toJsonLd(three, { article: id }))['@id'])
    expect(chapters.map((chapter) => 'exampleOfWork' in chapter && chapter.exampleOfWork['@id'])).toEqual(ownIds)
    expect(chapters.map((chapter) => 'position' in chapter && chapter.position)).toEqual([1, 2, 3])
  })

  it('should give everybody the `@id` that they have on the pages of the articles', () => {
    const ids = new Set(
      three.articles.flatMap(({ id }) => objectsOf(toJsonLd(three, { article: id })).map((node) => node['@id'])),
    )
    const agents = graph['@graph'].filter((node) => node['@type'] === 'Person' || node['@type'] === 'Organization')
    expect(agents.length).toBeGreaterThan(3)
    for (const agent of agents) expect(ids).toContain(agent['@id'])
  })

  it('should be sound', () => {
    for (const publication of [three, minimal]) {
      const made = toJsonLd(publication, { book: {} })
      expect(danglingOf(made)).toEqual([])
      expect(orphansOf(made)).toEqual([])
      expect(contradictionsOf(made)).toEqual([])
      expect(valuesOf(made)).not.toContain('')
    }
  })

  it('should use each property only where schema.org has it', () => {
    for (const node of objectsOf(graph['@graph'])) {
      const type = String(node['@type'] ?? 'Thing')
      const names = Object.keys(node).filter((key) => !key.startsWith('@'))
      expect(isCurrent(type)).toBe(true)
      for (const name of names) expect([type, name, isPropertyOf(name, type)]).toEqual([type, name, true])
    }
  })

  it('should not be mixed up with an article', () => {
    const both = () => toJsonLd(three, { article: three.articles[0]?.id ?? '', book: {} })
    expect(both).toThrow(OffprintError)
    expect(both).toThrow('Unexpected `article` beside `book`')
  })

  it('should hold the cover', () => {
    const covered = createPublication({
      title: 'Notes',
      url: 'https://example.org/',
      cover: { src: 'cover.png', width: 1200, height: 1600, alt: 'A lamp' },
      articles: [{ title: 'A note', id: 'urn:uuid:1' }],
    })
    expect(nodeOf(toJsonLd(covered, { book: {} }), 'Book').image).toMatchObject({
      url: 'https://example.org/cover.png',
    })
  })
})
