import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type JsonLdGraph, toJsonLd } from '../src/index.js'
import { articleOf, nodeAt, objectsOf } from './read-graph.js'

const graphOf = (article: object, publication: object = {}): JsonLdGraph => {
  const fields = { title: 'A note', language: 'en', ...article }
  const made = createPublication({ title: 'Notes', ...publication, articles: [fields] })
  return toJsonLd(made, { article: made.articles[0]?.id ?? '' })
}
const hero = (...media: readonly object[]) => ({ hero: { media } })
const imagesIn = (graph: JsonLdGraph) => objectsOf(graph).filter((node) => node['@type'] === 'ImageObject')

describe('pictures', () => {
  it('should be resolved against the article’s URL', () => {
    const graph = graphOf({ url: 'https://example.org/x/a', ...hero({ src: '../p.png' }) })
    expect(articleOf(graph).image).toMatchObject({ url: 'https://example.org/p.png' })
  })

  it('should be left out where no address can be made of them', () => {
    for (const src of ['p.png', 'data:image/png;base64,AA', 'javascript:alert(1)', 'file:///p.png']) {
      expect(imagesIn(graphOf({ id: 'urn:uuid:1', slug: 'a', ...hero({ src }) }))).toEqual([])
    }
    const absolute = graphOf({ id: 'urn:uuid:1', slug: 'a', ...hero({ src: 'https://example.org/p.png' }) })
    expect(imagesIn(absolute)).not.toEqual([])
  })

  it('should be stated once each, as an object where there is one', () => {
    const graph = graphOf({ url: 'https://example.org/a', ...hero({ src: '/p.png' }, { src: '/p.png', width: 9 }) })
    expect(articleOf(graph).image).toEqual({
      '@type': 'ImageObject',
      '@id': 'https://example.org/p.png#image',
      url: 'https://example.org/p.png',
    })
    expect(graph['@graph'].filter((node) => node['@type'] === 'ImageObject')).toHaveLength(1)
  })

  it('should have no description where they decorate', () => {
    const graph = graphOf({ url: 'https://example.org/a', ...hero({ src: '/p.png', alt: 'decorative' }) })
    for (const image of imagesIn(graph)) expect(image).not.toHaveProperty('description')
  })

  it('should stand for an article that lost its hero but has a picture in the body', () => {
    const body = [
      { type: 'figure', media: [] },
      { type: 'figure', media: [{ src: '/p.png' }], credit: { text: 'Jo Vane' } },
    ]
    const graph = graphOf({ url: 'https://example.org/a', hero: { media: [] }, body })
    expect(nodeAt(graph, 'https://example.org/p.png#image')).toMatchObject({ creditText: 'Jo Vane' })
  })

  it('should keep apart a logo and an illustration of the same file', () => {
    const publisher = { name: 'Harbour House', kind: 'organisation', logo: { src: 'https://example.org/p.png' } }
    const graph = graphOf({ url: 'https://example.org/a', ...hero({ src: '/p.png', alt: 'A pier.' }) }, { publisher })
    expect(nodeAt(graph, 'https://example.org/p.png#logo')).not.toHaveProperty('description')
    expect(nodeAt(graph, 'https://example.org/p.png#image').description).toBe('A pier.')
  })

  it('should lend the publication’s logo to a publisher that has none', () => {
    const publication = {
      url: 'https://example.org/',
      logo: { src: 'logo.png', width: 60, height: 60 },
      publisher: { name: 'Harbour House', kind: 'organisation' },
    }
    const graph = graphOf({ url: 'https://example.org/x/a' }, publication)
    expect(articleOf(graph).publisher).toMatchObject({ logo: { url: 'https://example.org/logo.png' } })
  })
})
