import { type ArticleInput, createPublication, type PublicationInput, toPlainText } from '@offprint/core'
import { restrictedClass } from '@offprint/html'
import { describe, expect, it } from 'vitest'
import { type JsonLdGraph, serializeJsonLd, toJsonLd } from '../src/index.js'
import { arabic, minimal, rich, three, twoAuthors } from './publications.js'
import {
  articleOf,
  contradictionsOf,
  danglingOf,
  nodeAt,
  nodeOf,
  objectsOf,
  orphansOf,
  valuesOf,
} from './read-graph.js'
import { paragraph, richArticle, words } from './rich-article.js'
import { isCurrent, isPropertyOf } from './vocabulary.js'

const publications = { rich, minimal, arabic, twoAuthors, three }
const graphs: readonly (readonly [string, JsonLdGraph])[] = Object.entries(publications).flatMap(
  ([name, publication]) => [
    [`the list of ${name}`, toJsonLd(publication)] as const,
    ...publication.articles.map(
      ({ id, slug }) => [`${slug} of ${name}`, toJsonLd(publication, { article: id })] as const,
    ),
  ],
)
const lampRoom = toJsonLd(rich, { article: richArticle.id })
const lamp = articleOf(lampRoom)

const graphOf = (article: object, publication: Partial<PublicationInput> = {}): JsonLdGraph => {
  const fields = { title: 'A note', url: 'https://example.org/a', language: 'en', ...article }
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const made = createPublication({
    title: 'Notes',
    url: 'https://example.org/',
    ...publication,
    articles: [known as unknown as ArticleInput],
  })
  return toJsonLd(made, { article: made.articles[0]?.id ?? '' })
}
const person = (name: string, url?: string) => ({ agent: { name, ...(url === undefined ? {} : { url }) } })

describe('the rules of structured data', () => {
  it('should write `<` as a JSON escape, never as an entity (rule 1)', () => {
    const title = '<!--<script></script >&\u2028\u2029'
    const text = serializeJsonLd(graphOf({ title }))
    expect(text).not.toMatch(/[<\u2028\u2029]/)
    expect(text).toContain('\\u003c!--\\u003cscript>\\u003c/script >&\\u2028\\u2029')
    expect(articleOf(JSON.parse(text)).headline).toBe(title)
  })

  it('should hold plain text, decoded once and without tags (rule 2)', () => {
    const subtitle = [{ type: 'emphasis', children: words('Tides') }, ...words(' & tables')]
    expect(articleOf(graphOf({ subtitle })).alternativeHeadline).toBe('Tides & tables')
  })

  it('should make every `@id` from kind and canonical URL, the same on every page (rule 3)', () => {
    expect(lamp['@id']).toBe('https://example.org/articles/the-lamp-room#article')
    const ids = (graph: JsonLdGraph) => new Set(objectsOf(graph).map((node) => node['@id']))
    const onItsPage = ids(toJsonLd(three, { article: richArticle.id }))
    const onTheList = objectsOf(nodeOf(toJsonLd(three), 'ItemList')).filter(({ '@type': type }) => type === 'WebPage')
    expect(onItsPage).toContain(onTheList[0]?.['@id'])
    expect(ids(lampRoom)).toEqual(onItsPage)
    const [ines] = lamp.author as readonly { readonly '@id': string }[]
    expect(ids(toJsonLd(three, { article: 'https://example.org/fr/la-salle' }))).toContain(ines?.['@id'])
  })

  it.each(graphs)('should give absolute ids without counters in %s (rule 3)', (_, graph) => {
    for (const { '@id': id } of objectsOf(graph)) {
      if (id === undefined) continue
      expect(URL.canParse(String(id))).toBe(true)
      expect(id).not.toMatch(/#\/?[a-z-]*\/?\d+$/i)
    }
  })

  it.each(graphs)('should describe each `@id` once, without contradictions, in %s (rule 4)', (_, graph) => {
    const ids = graph['@graph'].map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(contradictionsOf(graph)).toEqual([])
  })

  it.each(graphs)('should refer only to nodes of the graph or to typed stubs in %s (rule 5)', (_, graph) => {
    expect(danglingOf(graph)).toEqual([])
  })

  it.each(graphs)('should leave no node apart from the rest in %s (rule 6)', (_, graph) => {
    expect(orphansOf(graph)).toEqual([])
  })

  it.each([
    ['an article without a URL on a site', { url: undefined, id: 'urn:uuid:1', slug: 'a' }],
    ['the maker of a picture without an address', { hero: { media: [], credit: { text: 'A', agency: 'Agency' } } }],
    [
      'the maker of a picture with a useless address',
      { hero: { media: [{ src: 'data:,' }], credit: { text: 'A', agency: 'B' } } },
    ],
    [
      'the employer of an organisation',
      { byline: [{ agent: { name: 'Desk', kind: 'group' }, affiliations: ['House'] }] },
    ],
    [
      'who corrected without words',
      { corrections: [{ date: '2024', kind: 'update', content: [], by: { kind: 'person', name: 'A' } }] },
    ],
    [
      'the narrator of a sound without an address',
      { audio: { media: { src: 'data:,' }, kind: 'narration', narrator: { kind: 'person', name: 'A' } } },
    ],
  ])('should leave no node apart from the rest: %s (rule 6)', (_, article) => {
    const graph = graphOf(article, { publisher: 'Harbour House' })
    expect(orphansOf(graph)).toEqual([])
    expect(danglingOf(graph)).toEqual([])
  })

  it.each(graphs)('should use each property only where schema.org 30.0 has it in %s (rules 7 and 25)', (_, graph) => {
    for (const { '@type': type, ...node } of objectsOf(graph['@graph'])) {
      if (type === undefined) continue
      expect(isCurrent(String(type))).toBe(true)
      for (const property of Object.keys(node).filter((key) => !key.startsWith('@'))) {
        expect(isCurrent(property), property).toBe(true)
        // A role repeats the property that it stands in (schema.org, Role).
        const fits = isPropertyOf(property, String(type)) || type === 'Role'
        expect(fits, `${property} of ${String(type)}`).toBe(true)
      }
    }
  })

  it.each(graphs)('should hold no empty value and no agent without a name in %s (rule 8)', (_, graph) => {
    for (const value of valuesOf(graph)) {
      expect(value).toBeDefined()
      expect([null, '', 'undefined']).not.toContain(value)
      if (typeof value === 'object' && value !== null) expect(Object.keys(value)).not.toHaveLength(0)
    }
    for (const node of objectsOf(graph)) {
      if (node['@type'] === 'Person' || node['@type'] === 'Organization') expect(node.name).toMatch(/\S/)
    }
  })

  it.each([
    ['news', 'NewsArticle', undefined],
    ['Analysis', 'NewsArticle', 'https://schema.org/AnalysisNewsArticle'],
    ['live blog', 'BlogPosting', 'https://schema.org/LiveBlogPosting'],
    ['how-to', 'Article', 'https://schema.org/TechArticle'],
    ['essay', 'Article', undefined],
    ['constructor', 'Article', undefined],
  ])('should give genre %s the one type %s and the finer one %s (rule 9)', (genre, type, finer) => {
    const article = articleOf(graphOf({ genre }))
    expect(article['@type']).toBe(type)
    expect(article.additionalType).toBe(finer)
    expect(article.genre).toBe(genre)
  })

  it('should take the type of articles without a telling genre from the options (rule 9)', () => {
    const [article] = minimal.articles
    const graph = toJsonLd(minimal, { article: article?.id ?? '', articleType: 'BlogPosting' })
    expect(articleOf(graph)['@type']).toBe('BlogPosting')
  })

  it('should keep each date as exact as it is, with its own offset (rule 10)', () => {
    expect(lamp.datePublished).toBe('2024-05-02T07:30:00+02:00')
    expect(lamp.dateModified).toBe('2024-05-04T18:00:00+02:00')
    expect(articleOf(graphOf({ dates: { published: '2024-05-02' } })).datePublished).toBe('2024-05-02')
    expect(articleOf(graphOf({ dates: { published: '2024-05' } })).datePublished).toBe('2024-05')
    expect(articleOf(graphOf({ dates: { published: '2024-05-02T07:30+05:45' } })).datePublished).toBe(
      '2024-05-02T07:30+05:45',
    )
  })

  it('should take the newest change, and none before the publication (rule 10)', () => {
    const corrections = [{ date: '2024-07-01', kind: 'correction', content: [paragraph('Eight.')] }]
    const published = '2024-05-02T07:30:00Z'
    expect(articleOf(graphOf({ dates: { published, modified: '2024-06-01' }, corrections })).dateModified).toBe(
      '2024-07-01',
    )
    expect(articleOf(graphOf({ dates: { published, modified: '2023-06-01' } })).dateModified).toBe(published)
    expect(articleOf(graphOf({ dates: { published, modified: '2024-05-02' } })).dateModified).toBe(published)
  })

  it('should state each author apart: name only, job title, affiliation, address (rule 11)', () => {
    const [ines, tomas] = lamp.author as readonly Record<string, unknown>[]
    expect(ines).toEqual({
      '@type': 'Person',
      '@id': 'https://example.org/people/ines-tarr#person',
      name: 'Ines Tarr',
      url: 'https://example.org/people/ines-tarr',
    })
    const whole = nodeAt(lampRoom, ines?.['@id'])
    expect(whole).toMatchObject({ givenName: 'Ines', familyName: 'Tarr', jobTitle: 'Historian' })
    const employers = (whole.affiliation as readonly { readonly '@id': string }[]).map((one) =>
      nodeAt(lampRoom, one['@id']),
    )
    expect(employers.map(({ name }) => name)).toEqual(['Skerry University', 'Department of Lights', 'Harbour House'])
    expect(nodeAt(lampRoom, tomas?.['@id']).sameAs).toEqual([
      'https://orcid.org/0000-0002-1825-0097',
      'https://social.example/@tomas',
    ])
  })

  it('should state other credits by the property that schema.org has, else by the name of the role (rule 11)', () => {
    const nameOf = (value: unknown) => nodeAt(lampRoom, (value as { readonly '@id': string })['@id']).name
    expect(nameOf(lamp.editor)).toBe('Una Brice')
    expect(nameOf(lamp.translator)).toBe('Pau Serra')
    const [illustrator, contributor, desk] = lamp.contributor as readonly Record<string, unknown>[]
    expect(illustrator).toMatchObject({ '@type': 'Role', roleName: 'illustrator' })
    expect(nameOf(illustrator?.contributor)).toBe('Jo Vane')
    expect(nameOf(contributor)).toBe('Kit Lowe')
    // schema.org takes a person alone as `editor`.
    expect(desk).toMatchObject({ '@type': 'Role', roleName: 'editor' })
  })

  it('should state one author as an object and several as a list (rule 12)', () => {
    expect(articleOf(graphOf({ byline: [person('Ada Rook')] })).author).toMatchObject({ name: 'Ada Rook' })
    expect(articleOf(graphOf({ byline: [person('Ada Rook'), person('Ada Rook')] })).author).not.toBeInstanceOf(Array)
    expect(articleOf(toJsonLd(twoAuthors, { article: 'https://example.org/articles/two-fogs' })).author).toHaveLength(2)
  })

  it('should give publisher, employer and copyright holder of one name one `@id` (rule 13)', () => {
    const houses = objectsOf(lampRoom).filter(({ name }) => name === 'Harbour House')
    expect(new Set(houses.map((node) => node['@id']))).toEqual(new Set(['https://example.org/house#organization']))
    expect(lamp.copyrightHolder).toEqual({ '@id': 'https://example.org/house#organization' })
  })

  it('should state a picture with both addresses, its size, and caption apart from credit (rule 14)', () => {
    const [first] = lamp.image as readonly Record<string, unknown>[]
    expect(first).toMatchObject({ '@type': 'ImageObject', url: 'https://example.org/pictures/lens.jpg' })
    expect(nodeAt(lampRoom, first?.['@id'])).toMatchObject({
      url: 'https://example.org/pictures/lens.jpg',
      contentUrl: 'https://example.org/pictures/lens.jpg',
      width: 1600,
      height: 900,
      caption: 'The lens, before it was taken down.',
      creditText: 'Kiyo Arden/Pool via SKERRY PRESS',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
  })

  it('should offer each crop that exists once, and no other sizes of it (rule 15)', () => {
    const urls = (lamp.image as readonly { readonly '@id': string }[]).map((image) => image['@id'])
    expect(urls).toEqual([
      'https://example.org/pictures/lens.jpg#image',
      'https://example.org/pictures/lens-4x3.jpg#image',
      'https://example.org/pictures/lens-1x1.jpg#image',
    ])
  })

  it('should invent nothing (rule 16)', () => {
    const [article] = minimal.articles
    const graph = toJsonLd(minimal, { article: article?.id ?? '' })
    expect(graph['@graph']).toEqual([
      {
        '@type': 'Article',
        '@id': 'urn:uuid:0c1f5ea5-5a63-4a60-9d6b-3a5fb5a2e8a1#article',
        headline: 'Low water',
        description: 'A note.',
        inLanguage: 'en',
        wordCount: 2,
        timeRequired: 'PT1M',
        identifier: 'urn:uuid:0c1f5ea5-5a63-4a60-9d6b-3a5fb5a2e8a1',
      },
    ])
  })

  it('should name the class behind the access boundary, and only where there is one (rule 17)', () => {
    expect(lamp.isAccessibleForFree).toBe(false)
    expect(lamp.hasPart).toEqual({
      '@type': 'WebPageElement',
      isAccessibleForFree: false,
      cssSelector: `.${restrictedClass}`,
    })
    const access = { level: 'members' }
    expect(articleOf(graphOf({ access, body: [paragraph('Open.')] }))).not.toHaveProperty('isAccessibleForFree')
    expect(articleOf(graphOf({ access: { level: 'free' } })).isAccessibleForFree).toBe(true)
  })

  it('should never describe by words from behind the access boundary (rule 17)', () => {
    const body = [{ type: 'accessBoundary' }, paragraph('Secret.')]
    expect(articleOf(graphOf({ access: { level: 'members' }, body }))).not.toHaveProperty('description')
  })

  it('should count words as the language parts them (rule 20)', () => {
    const japanese = graphOf({ language: 'ja', body: [paragraph('潮を待つ町がある。')] })
    expect(Number(articleOf(japanese).wordCount)).toBeGreaterThan(3)
    expect(articleOf(japanese).timeRequired).toBe('PT1M')
  })

  it('should leave the text itself out (rule 21)', () => {
    expect(lamp).not.toHaveProperty('articleBody')
    const [article] = rich.articles
    expect(serializeJsonLd(lampRoom)).not.toContain(toPlainText(article?.body ?? { children: [] }).slice(-30))
  })

  it.each(graphs)('should state at most one date of publication in %s (rule 22)', (_, graph) => {
    expect(objectsOf(graph).filter((node) => 'datePublished' in node).length).toBeLessThan(2)
  })

  it('should chain issue, volume and periodical (rule 23)', () => {
    const issue = nodeOf(lampRoom, 'PublicationIssue')
    const volume = nodeOf(lampRoom, 'PublicationVolume')
    expect(lamp.isPartOf).toContainEqual({ '@id': issue['@id'] })
    expect(issue).toMatchObject({ issueNumber: 'Spring', isPartOf: { '@id': volume['@id'] } })
    expect(volume.isPartOf).toEqual({ '@id': nodeOf(lampRoom, 'Periodical')['@id'] })
    const bare = graphOf({ issue: { publication: 'Notes' } })
    expect(articleOf(bare).isPartOf).toEqual({ '@id': nodeOf(bare, 'Periodical')['@id'] })
  })

  it('should keep a headline whole (rule 24)', () => {
    const title = 'long '.repeat(100)
    expect(articleOf(graphOf({ title })).headline).toBe(title)
  })

  it('should have the one context, as a string (rule 26)', () => {
    for (const [, graph] of graphs) expect(graph['@context']).toBe('https://schema.org')
  })

  it('should write nothing of retired features (rule 28)', () => {
    for (const [, graph] of graphs) {
      expect(objectsOf(graph).map((node) => node['@type'])).not.toContain('SearchAction')
      expect(objectsOf(graph).filter((node) => 'potentialAction' in node)).toEqual([])
    }
  })
})
