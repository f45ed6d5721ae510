import { render } from '@offprint/conformance'
import { createPublication, type Publication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type FeedOptions, feedAdapter, toAtom, toRss } from '../src/index.js'
import { minimal, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const feedUrls = {
  rss: 'https://quay.example/feeds/feed.xml',
  atom: 'https://quay.example/feeds/atom.xml',
  json: 'https://quay.example/feeds/feed.json',
}

/** Article 1 is the oldest. */
const publicationOf = (count: number): Publication =>
  createPublication({
    id: 'tag:quay.example,2021:quay',
    title: 'Quay',
    url: 'https://quay.example/',
    language: 'en',
    feedUrls,
    articles: Array.from({ length: count }, (_, index) => ({
      title: `No ${index + 1}`,
      url: `https://quay.example/${index + 1}`,
      dates: { published: `2024-01-${String(index + 1).padStart(2, '0')}` },
      byline: ['Ada'],
      body: [says(`Words ${index + 1}.`)],
    })),
  })

async function filesOf(count: number, pages: FeedOptions['pages'], more: FeedOptions = {}) {
  const options = pages === undefined ? more : { pages, ...more }
  const { files } = await render(feedAdapter(options), publicationOf(count))
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

const rssLinks = (xml: string | undefined) =>
  Object.fromEntries(
    all(readXml(xml ?? ''), 'channel/atom:link').map(({ attributes: { rel, href } }) => [rel, href?.slice(27)]),
  )
const atomLinks = (xml: string | undefined) =>
  Object.fromEntries(all(readXml(xml ?? ''), 'link').map(({ attributes: { rel, href } }) => [rel, href?.slice(27)]))
const titles = (xml: string | undefined) => texts(readXml(xml ?? ''), 'channel/item/title')
const json = (text: string | undefined) => JSON.parse(text ?? '')

describe('paged feeds', () => {
  it('should link each page to first, last, previous and next, and to itself (rule 43)', async () => {
    const files = await filesOf(5, { kind: 'paged', size: 2 })
    expect(rssLinks(files.get('feed.xml'))).toEqual({
      self: 'feed.xml',
      first: 'feed.xml',
      last: 'pages/3/feed.xml',
      next: 'pages/2/feed.xml',
    })
    expect(atomLinks(files.get('pages/2/atom.xml'))).toMatchObject({
      self: 'pages/2/atom.xml',
      first: 'atom.xml',
      last: 'pages/3/atom.xml',
      previous: 'atom.xml',
      next: 'pages/3/atom.xml',
    })
    expect(rssLinks(files.get('pages/3/feed.xml'))).not.toHaveProperty('next')
  })

  it('should hold every article once, newest first, with the date of the newest on the page (rules 16, 43)', async () => {
    const files = await filesOf(5, { kind: 'paged', size: 2 })
    expect(['feed.xml', 'pages/2/feed.xml', 'pages/3/feed.xml'].map((path) => titles(files.get(path)))).toEqual([
      ['No 5', 'No 4'],
      ['No 3', 'No 2'],
      ['No 1'],
    ])
    expect(texts(readXml(files.get('pages/2/feed.xml') ?? ''), 'channel/lastBuildDate')).toEqual([
      'Wed, 03 Jan 2024 12:00:00 GMT',
    ])
  })

  it('should lead from page to page by next_url, which is never the page itself (rule 42)', async () => {
    const files = await filesOf(5, { kind: 'paged', size: 2 })
    const chain = ['feed.json', 'pages/2/feed.json', 'pages/3/feed.json'].map((path) => json(files.get(path)))
    expect(chain.map(({ next_url }) => next_url)).toEqual([chain[1].feed_url, chain[2].feed_url, undefined])
    expect(new Set(chain.map(({ feed_url }) => feed_url)).size).toBe(3)
  })

  it('should make one page of no article, and no archive', async () => {
    expect([...(await filesOf(0, { kind: 'paged' })).keys()]).toEqual(['feed.xml', 'atom.xml', 'feed.json'])
    expect([...(await filesOf(0, { kind: 'archived' })).keys()]).toEqual(['feed.xml', 'atom.xml', 'feed.json'])
  })
})

describe('archived feeds', () => {
  it('should lead from the feed to the newest archive and on to the oldest, and back to the feed (rule 43)', async () => {
    const files = await filesOf(7, { kind: 'archived', size: 3 })
    expect(rssLinks(files.get('feed.xml'))).toEqual({ self: 'feed.xml', 'prev-archive': 'archive/2/feed.xml' })
    expect(rssLinks(files.get('archive/2/feed.xml'))).toEqual({
      self: 'archive/2/feed.xml',
      current: 'feed.xml',
      'prev-archive': 'archive/1/feed.xml',
    })
    expect(atomLinks(files.get('archive/1/atom.xml'))).toMatchObject({
      self: 'archive/1/atom.xml',
      current: 'atom.xml',
    })
    expect(json(files.get('feed.json')).next_url).toBe('https://quay.example/feeds/archive/2/feed.json')
    expect(json(files.get('archive/1/feed.json')).next_url).toBeUndefined()
  })

  it('should mark archives, and only those, and never link them as pages (rule 43)', async () => {
    const files = await filesOf(7, { kind: 'archived', size: 3 })
    for (const [path, text] of files) {
      if (path.endsWith('.json')) continue
      expect(text.includes('<fh:archive/>')).toBe(path.startsWith('archive/'))
      expect(text).not.toMatch(/rel="(?:first|last|previous|next)"|fh:complete/)
    }
  })

  it('should fill archives from the oldest article, and keep the feed itself filled (rule 43)', async () => {
    const files = await filesOf(7, { kind: 'archived', size: 3 })
    expect(titles(files.get('archive/1/feed.xml'))).toEqual(['No 3', 'No 2', 'No 1'])
    expect(titles(files.get('archive/2/feed.xml'))).toEqual(['No 6', 'No 5', 'No 4'])
    expect(titles(files.get('feed.xml'))).toEqual(['No 7', 'No 6', 'No 5'])
  })

  it('should change no byte of an archive when news comes, however much (rule 43)', async () => {
    const hubs = ['https://hub.example/']
    const options: FeedOptions = { hubs, preview: true, stylesheet: true }
    const archives = async (count: number) =>
      [...(await filesOf(count, { kind: 'archived', size: 3 }, options))].filter(([path]) =>
        path.startsWith('archive/'),
      )
    const before = await archives(7)
    expect(before).toHaveLength(6)
    for (const count of [8, 9, 12]) expect((await archives(count)).slice(0, 6)).toEqual(before)
  })
})

describe('complete feeds', () => {
  it('should say that there is nothing else (rule 43)', () => {
    const publication = publicationOf(2)
    expect(all(readXml(toRss(publication, { complete: true })), 'channel/fh:complete')).toHaveLength(1)
    expect(all(readXml(toAtom(publication, { complete: true })), 'fh:complete')).toHaveLength(1)
    expect(toRss(publication)).not.toContain('fh:')
  })
})

describe('options of pages', () => {
  it.each([
    [{ pages: { kind: 'paged' }, limit: { items: 3 } }, 'as option `limit`, expected none beside `pages`'],
    [{ pages: { kind: 'paged' }, complete: true }, 'as option `complete`, expected none beside `pages`'],
    [{ pages: { kind: 'page' } }, 'Unexpected `page` as option `pages.kind`, expected `paged` or `archived`'],
    [{ pages: { kind: 'paged', size: 0 } }, 'Unexpected `0` as option `pages.size`, expected a whole number above 0'],
  ])('should refuse %j', (options, reason) => {
    expect(() => feedAdapter(options as FeedOptions)).toThrow(reason)
  })

  it('should refuse pages that could not link to one another, and name the address that is missing', async () => {
    await expect(render(feedAdapter({ pages: { kind: 'paged' } }), minimal)).rejects.toThrow(
      'Unexpected `pages` without `feedUrls.rss`',
    )
    const rss = { feedUrls: { rss: feedUrls.rss }, pages: { kind: 'paged' } } as const
    await expect(render(feedAdapter(rss), minimal)).rejects.toThrow('Unexpected `pages` without `feedUrls.atom`')
  })
})
