import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toHeadTags, toJsonLd } from '../src/index.js'
import { rich } from './publications.js'
import { articleOf, nodeAt } from './read-graph.js'
import { paragraph, richArticle } from './rich-article.js'

const graph = toJsonLd(rich, { article: richArticle.id })
const article = articleOf(graph)

const disclosed = (kind: 'sponsored' | 'aiAssisted') =>
  articleOf(
    toJsonLd(
      createPublication({
        title: 'Notes',
        articles: [
          {
            title: 'A note',
            id: 'urn:uuid:1',
            disclosures: [{ kind, content: [paragraph('Paid for by a harbour.')] }],
          },
        ],
      }),
      { article: 'urn:uuid:1' },
    ),
  )

describe('what an article is about', () => {
  it('should be stated with the pages that tell one thing from another', () => {
    expect(article.about).toMatchObject([
      {
        '@type': 'Thing',
        '@id': 'https://www.wikidata.org/wiki/Q39715#thing',
        name: 'Lighthouse',
        sameAs: 'https://www.wikidata.org/wiki/Q39715',
      },
      { '@id': 'https://example.org/house#organization' },
      { '@type': 'Thing', name: 'Counting' },
    ])
  })

  it('should be one with the publisher of the same name', () => {
    const [, house] = article.about as readonly { readonly '@id': string }[]
    expect(nodeAt(graph, house?.['@id'])).toMatchObject({ name: 'Harbour House' })
    expect((article.publisher as { readonly '@id': string })['@id']).toBe(house?.['@id'])
  })

  it('should not be named again among what is mentioned', () => {
    const mentions = article.mentions as readonly { readonly '@id': string; readonly name?: string }[]
    expect(mentions.map(({ name }) => name)).toEqual(['Skerry', undefined])
    expect(nodeAt(graph, mentions[1]?.['@id'])).toMatchObject({ '@type': 'Person', name: 'Augustin Fresnel' })
  })
})

describe('disclosures', () => {
  it('should say of what a program helped with that it is mixed (schema.org, digitalSourceType)', () => {
    expect(disclosed('aiAssisted').digitalSourceType).toBe(
      'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    )
    expect(disclosed('sponsored').digitalSourceType).toBeUndefined()
  })

  it('should say of what was paid for that it is advertiser content, in its own words too', () => {
    expect(disclosed('sponsored')).toMatchObject({
      '@type': 'Article',
      additionalType: 'https://schema.org/AdvertiserContentArticle',
      backstory: 'Paid for by a harbour.',
    })
  })
})

describe('the rights in a picture', () => {
  it('should name its notice and where a licence can be had (Google, image metadata)', () => {
    const [first] = article.image as readonly { readonly '@id': string }[]
    expect(nodeAt(graph, first?.['@id'])).toMatchObject({
      copyrightNotice: '© Skerry Press',
      acquireLicensePage: 'https://press.example/licences',
    })
  })
})

describe('fediverse:creator', () => {
  it('should be there once for each author who has an address, and for nobody else', () => {
    const tags = toHeadTags(rich, { article: richArticle.id }).match(/<meta name="fediverse:creator"[^>]*>/g)
    expect(tags).toEqual(['<meta name="fediverse:creator" content="@tomas@social.example">'])
  })
})
