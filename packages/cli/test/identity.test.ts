import { createPublication, type OutputFile } from '@offprint/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { channels } from '../src/channels.js'

const publication = createPublication({
  title: 'The Skerry Review',
  url: 'https://example.org/',
  language: 'en',
  articles: ['the-lamp-room', 'two-fogs', 'low-water'].map((slug) => ({
    title: slug,
    url: `https://example.org/articles/${slug}`,
    id: `tag:example.org,2024:${slug}`,
    dates: { published: '2024-05-02T07:30:00+02:00' },
    language: 'en',
    byline: ['Ines Tarr'],
    body: [{ type: 'paragraph', children: [{ type: 'text', value: 'The tide turns.' }] }],
  })),
})

interface Node {
  readonly '@id': string
  readonly '@type': string
  readonly exampleOfWork?: Node
  readonly mainEntityOfPage?: Node
  readonly item?: Node
  readonly itemListElement?: readonly Node[]
}

const texts = new Map<string, string>()
const graphAt = (path: string): readonly Node[] =>
  (JSON.parse(texts.get(path) ?? '{}') as { '@graph': Node[] })['@graph']

beforeAll(async () => {
  for (const adapter of [channels.feed({}), channels.jsonld({})]) {
    const files: AsyncIterable<OutputFile> | Iterable<OutputFile> = adapter.render(publication, {
      report: () => undefined,
    })
    for await (const { path, content } of files) if (typeof content === 'string') texts.set(path, content)
  }
})

describe('the `@id` of an article', () => {
  const own = () => publication.articles.map(({ slug }) => graphAt(`articles/${slug}.jsonld`)[0] as Node)

  it('should be the same byte for byte on its own page and in the book', () => {
    const chapters = graphAt('book.jsonld').filter((node) => node['@type'] === 'Chapter')
    expect(chapters.map(({ exampleOfWork }) => exampleOfWork?.['@id'])).toEqual(own().map((node) => node['@id']))
  })

  it('should be made of the link that every feed gives', () => {
    const { items } = JSON.parse(texts.get('feed.json') ?? '{}') as { items: { url: string }[] }
    const ids = new Set(own().map((node) => node['@id']))
    expect(new Set(items.map(({ url }) => `${url}#article`))).toEqual(ids)
    for (const { url } of items) {
      expect(texts.get('feed.xml')).toContain(`<link>${url}</link>`)
      expect(texts.get('atom.xml')).toContain(`href="${url}"`)
    }
  })

  it('should belong to the page that the list names', () => {
    const [list] = graphAt('publication.jsonld').filter((node) => node['@type'] === 'ItemList')
    const pages = (list?.itemListElement ?? []).map(({ item }) => item?.['@id'])
    expect(pages).toEqual(own().map((node) => node.mainEntityOfPage?.['@id']))
  })
})
