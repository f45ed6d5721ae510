import { createPublication } from '@offprint/core'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { serializeJsonLd, toHeadTags, toJsonLd } from '../src/index.js'
import { minimal, rich, three } from './publications.js'
import { articleOf, nodeAt } from './read-graph.js'
import { richArticle } from './rich-article.js'

/** What a browser makes of the tags, inside a page. */
const parse = (tags: string): readonly Element[] => {
  const root: Root = fromHtml(`<!doctype html><html><head>${tags}</head><body></body></html>`)
  const html = root.children.find((node): node is Element => node.type === 'element')
  const head = html?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'head')
  return (head?.children ?? []).filter((node): node is Element => node.type === 'element')
}
const contentsOf = (elements: readonly Element[], name: string): readonly unknown[] =>
  elements
    .filter(({ properties }) => properties.name === name || [properties.property].flat().includes(name))
    .map(({ properties }) => properties.content)
const linksOf = (elements: readonly Element[], rel: string): readonly Element['properties'][] =>
  elements
    .filter(({ tagName, properties }) => tagName === 'link' && [properties.rel].flat().includes(rel))
    .map(({ properties }) => properties)
const scriptOf = (elements: readonly Element[]): string => {
  const [text] = elements.find(({ tagName }) => tagName === 'script')?.children ?? []
  return text?.type === 'text' ? text.value : ''
}

const elements = parse(toHeadTags(rich, { article: richArticle.id }))
const graph = toJsonLd(rich, { article: richArticle.id })
const article = articleOf(graph)

describe('toHeadTags', () => {
  it('should hold the graph that toJsonLd makes, in one script', () => {
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
    expect(scriptOf(elements)).toBe(serializeJsonLd(graph))
  })

  it('should be parsed into the head, all of it', () => {
    expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(new Set(['link', 'meta', 'script']))
    expect(elements.at(-1)?.tagName).toBe('script')
  })

  it.each([
    ['og:url', 'url'],
    ['og:description', 'description'],
    ['description', 'description'],
    ['twitter:description', 'description'],
    ['DC.description', 'description'],
    ['DC.title', 'headline'],
    ['citation_title', 'headline'],
    ['article:published_time', 'datePublished'],
    ['article:modified_time', 'dateModified'],
    ['article:expiration_time', 'expires'],
    ['DC.date', 'datePublished'],
    ['DC.language', 'inLanguage'],
    ['citation_language', 'inLanguage'],
    ['DC.identifier', 'url'],
    ['citation_fulltext_html_url', 'url'],
  ])('should agree in `%s` with the graph (rule 27)', (tag, property) => {
    expect(contentsOf(elements, tag)).toEqual([article[property]])
  })

  it('should agree in canonical URL, pictures, keywords and authors with the graph (rule 27)', () => {
    expect(linksOf(elements, 'canonical').map(({ href }) => href)).toEqual([article.url])
    const images = (article.image as readonly { readonly '@id': string }[]).map((one) => nodeAt(graph, one['@id']).url)
    expect(contentsOf(elements, 'og:image')).toEqual(images)
    for (const name of ['article:tag', 'citation_keywords', 'DC.subject']) {
      expect(contentsOf(elements, name)).toEqual(article.keywords)
    }
    const names = (article.author as readonly { readonly name: string }[]).map(({ name }) => name)
    expect(contentsOf(elements, 'author')).toEqual(names)
    expect(contentsOf(elements, 'DC.creator')).toEqual(names)
    expect(contentsOf(elements, 'DC.publisher')).toEqual([(article.publisher as { readonly name: string }).name])
  })

  it('should prefer the words for shares where there are some', () => {
    expect(contentsOf(elements, 'og:title')).toEqual([richArticle.share.title])
    expect(contentsOf(elements, 'twitter:title')).toEqual([richArticle.share.title])
  })

  it('should write the locale with an underscore, and none without a territory (rule 19)', () => {
    expect(contentsOf(elements, 'og:locale')).toEqual(['en_GB'])
    const french = parse(toHeadTags(three, { article: 'https://example.org/fr/la-salle' }))
    expect(contentsOf(french, 'og:locale')).toEqual([])
    expect(contentsOf(french, 'DC.language')).toEqual(['fr'])
  })

  it('should list the same versions on each of their pages, itself included (rule 18)', () => {
    const versionsOf = (id: string) =>
      new Set(
        linksOf(parse(toHeadTags(three, { article: id })), 'alternate')
          .filter(({ hrefLang }) => hrefLang !== undefined)
          .map(({ hrefLang, href }) => `${String(hrefLang)} ${String(href)}`),
      )
    const english = versionsOf(richArticle.id)
    expect(english).toEqual(
      new Set(['en-GB https://example.org/articles/the-lamp-room', 'fr https://example.org/fr/la-salle']),
    )
    expect(versionsOf('https://example.org/fr/la-salle')).toEqual(english)
    expect(versionsOf('https://example.org/articles/two-fogs').size).toBe(0)
  })

  it('should announce feeds: the publication’s, or others', () => {
    const feedsIn = (tags: string) => linksOf(parse(tags), 'alternate').filter(({ type }) => type !== undefined)
    expect(feedsIn(toHeadTags(rich, { article: richArticle.id })).map(({ type, href }) => [type, href])).toEqual([
      ['application/rss+xml', 'https://example.org/feed.xml'],
      ['application/feed+json', 'https://example.org/feed.json'],
    ])
    const feeds = { atom: 'https://example.org/other.xml' }
    const other = feedsIn(toHeadTags(rich, { article: richArticle.id, feeds }))
    expect(other.map(({ type, href }) => [type, href])).toEqual([['application/atom+xml', feeds.atom]])
  })

  it('should name authors for libraries with what belongs to each right behind', () => {
    const names = elements.map(({ properties }) => properties.name)
    const first = names.indexOf('citation_author')
    expect(elements.slice(first, first + 6).map(({ properties }) => [properties.name, properties.content])).toEqual([
      ['citation_author', 'Tarr, Ines'],
      ['citation_author_institution', 'Skerry University'],
      ['citation_author_institution', 'Harbour House'],
      ['citation_author_email', 'ines@example.org'],
      ['citation_author', 'Adair, Tomas'],
      ['citation_author_orcid', 'https://orcid.org/0000-0002-1825-0097'],
    ])
    expect(contentsOf(elements, 'citation_publication_date')).toEqual(['2024/05/02'])
    expect(contentsOf(elements, 'citation_doi')).toEqual(['10.5555/lamp.room'])
  })

  it('should not turn a name round that begins with the family and has no spaces', () => {
    const agent = { name: '汐崎真帆', nameParts: { given: '真帆', family: '汐崎' } }
    const publication = createPublication({
      title: 'N',
      articles: [{ title: 'T', id: 'urn:uuid:1', byline: [{ agent }] }],
    })
    const tags = parse(toHeadTags(publication, { article: 'urn:uuid:1' }))
    expect(contentsOf(tags, 'citation_author')).toEqual(['汐崎真帆'])
  })

  it('should write no tag for what nobody said', () => {
    const bare = parse(toHeadTags(minimal, { article: minimal.articles[0]?.id ?? '' }))
    for (const { tagName, properties } of bare) {
      if (tagName === 'meta') expect(properties.content).toMatch(/\S/)
    }
    expect(linksOf(bare, 'canonical')).toEqual([])
    for (const name of ['author', 'og:url', 'og:image', 'article:published_time', 'DC.date']) {
      expect(contentsOf(bare, name)).toEqual([])
    }
    expect(contentsOf(bare, 'twitter:card')).toEqual(['summary'])
  })

  it('should refuse an article that the publication does not have, with a hint', () => {
    expect(() => toHeadTags(rich, { article: `${richArticle.id}0` })).toThrow(
      `Unexpected article \`${richArticle.id}0\`, expected the id of one of the publication's 1; did you mean \`${richArticle.id}\`?`,
    )
    expect(() => toJsonLd(minimal, { article: 'x' })).toThrow(/expected the id of one/)
  })
})
