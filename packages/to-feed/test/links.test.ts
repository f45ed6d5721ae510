import { render } from '@offprint/conformance'
import { toHtml } from '@offprint/html'
import { legalText } from '@offprint/xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedAdapter, feedHeaders, feedLinks, toAtom, toJsonFeed, toOpml, toRss } from '../src/index.js'
import { minimal, publicationOf, rich } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const hubs = ['https://hub.example/', 'https://hub2.example/?a=1&b=2']

describe('hubs', () => {
  const hrefs = (root: ReturnType<typeof readXml>, path: string, rel: string) =>
    all(root, path)
      .filter(({ attributes }) => attributes.rel === rel)
      .map(({ attributes }) => attributes.href)

  it('should be advertised in RSS and Atom beside exactly one self link (rule 44)', () => {
    const rss = readXml(toRss(rich, { hubs }))
    const atom = readXml(toAtom(rich, { hubs }))
    expect(hrefs(rss, 'channel/atom:link', 'hub')).toEqual(hubs)
    expect(hrefs(atom, 'link', 'hub')).toEqual(hubs)
    expect(hrefs(rss, 'channel/atom:link', 'self')).toEqual(['https://quay.example/feed.xml'])
    expect(hrefs(atom, 'link', 'self')).toEqual(['https://quay.example/atom.xml'])
  })

  it('should be objects with type and url in JSON Feed, each once (rules 42, 44)', () => {
    expect(JSON.parse(toJsonFeed(rich, { hubs: [...hubs, ...hubs] })).hubs).toEqual(
      hubs.map((url) => ({ type: 'WebSub', url })),
    )
    expect(JSON.parse(toJsonFeed(rich))).not.toHaveProperty('hubs')
  })

  it('should be absolute', () => {
    expect(() => toRss(rich, { hubs: ['/hub'] })).toThrow(
      'Unexpected `/hub` as option `hubs.0`, expected an absolute http(s) URL',
    )
  })
})

describe('feedLinks', () => {
  it('should be a link to each feed that is known, with type and title (rule 47)', () => {
    expect(toHtml([...feedLinks(rich)])).toBe(
      '<link rel="alternate" type="application/rss+xml" title="Quay &#x26; <i>Quill</i> (RSS)" href="https://quay.example/feed.xml">' +
        '<link rel="alternate" type="application/atom+xml" title="Quay &#x26; <i>Quill</i> (Atom)" href="https://quay.example/atom.xml">' +
        '<link rel="alternate" type="application/feed+json" title="Quay &#x26; <i>Quill</i> (JSON Feed)" href="https://quay.example/feed.json">',
    )
  })

  it('should invent no address, and take that of the caller before the publication’s (rule 47)', () => {
    expect(feedLinks(minimal)).toEqual([])
    const links = feedLinks(rich, { feedUrls: { rss: 'https://cdn.example/f' } })
    expect(links.map(({ properties }) => properties.href)).toContain('https://cdn.example/f')
  })
})

describe('feedHeaders', () => {
  const updated = '2024-03-05T23:30:00-03:30'

  it('should make a strong ETag of the bytes, which another byte changes (rule 46)', () => {
    const { ETag } = feedHeaders('<rss/>', { format: 'rss' })
    expect(ETag).toMatch(/^"[0-9a-f-]{36}"$/)
    expect(feedHeaders('<rss/>', { format: 'rss' }).ETag).toBe(ETag)
    expect(feedHeaders('<rss />', { format: 'rss' }).ETag).not.toBe(ETag)
  })

  it('should date the newest change in GMT, or say nothing (rule 46)', () => {
    expect(feedHeaders('', { format: 'rss', updated })['Last-Modified']).toBe('Wed, 06 Mar 2024 03:00:00 GMT')
    expect(feedHeaders('', { format: 'rss' })).not.toHaveProperty('Last-Modified')
  })

  it.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json'],
  ] as const)('should state the media type of %s (rules 6, 46)', (format, type) => {
    expect(feedHeaders('', { format })['Content-Type']).toBe(type)
  })

  it('should link to hub and self in HTTP too (rule 44)', () => {
    expect(
      feedHeaders('', { format: 'rss', hubs: ['https://hub.example/'], self: 'https://quay.example/f' }).Link,
    ).toBe('<https://hub.example/>; rel="hub", <https://quay.example/f>; rel="self"')
    expect(feedHeaders('', { format: 'rss' })).not.toHaveProperty('Link')
  })

  it('should be written by the channel for each document, of the bytes that it wrote (rule 46)', async () => {
    const { files } = await render(feedAdapter({ headers: true, hubs: ['https://hub.example/'] }), rich)
    const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)
    const headers = JSON.parse(text('feed-headers.json'))
    expect(Object.keys(headers)).toEqual(['feed.xml', 'atom.xml', 'feed.json'])
    expect(headers['feed.xml']).toEqual(
      feedHeaders(text('feed.xml'), {
        format: 'rss',
        updated: '2024-03-05T12:00:00Z',
        self: 'https://quay.example/feed.xml',
        hubs: ['https://hub.example/'],
      }),
    )
  })
})

describe('toOpml', () => {
  const feed = {
    title: 'Quay & <b>Quill</b>',
    xmlUrl: 'https://quay.example/feed.xml?a=1&b=2',
    htmlUrl: 'https://quay.example/',
    description: 'Rope.',
    language: 'en',
  }

  it('should have a text on every outline and an xmlUrl on every feed, folders aside (rule 48)', () => {
    const opml = readXml(toOpml({ title: 'Feeds', feeds: [feed, { title: 'Tags', feeds: [feed] }] }))
    expect(opml.attributes.version).toBe('2.0')
    expect(all(opml, 'body/outline').map(({ attributes }) => attributes)).toEqual([
      {
        text: 'Quay & <b>Quill</b>',
        title: 'Quay & <b>Quill</b>',
        type: 'rss',
        xmlUrl: 'https://quay.example/feed.xml?a=1&b=2',
        htmlUrl: 'https://quay.example/',
        description: 'Rope.',
        language: 'en',
      },
      { text: 'Tags' },
    ])
    expect(all(opml, 'body/outline/outline')[0]?.attributes.xmlUrl).toBe(feed.xmlUrl)
  })

  it('should stay well-formed for any text (rules 1, 3)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const title = `a${words}`
        const opml = readXml(toOpml({ title, owner: { name: title }, feeds: [{ ...feed, title, description: title }] }))
        expect(all(opml, 'body/outline')[0]?.attributes.text).toBe(legalText(title))
        expect(texts(opml, 'head/title')).toEqual([legalText(title)])
      }),
    )
  })

  it('should date the list by RFC 822, and name who keeps it (rule 48)', () => {
    const owner = { name: 'Ada', email: 'ada@quay.example', url: 'https://quay.example/ada' }
    const opml = readXml(toOpml({ title: 'Feeds', modified: '2024-02-29T09:30:00+09:00', owner, feeds: [] }))
    expect(texts(opml, 'head/dateModified')).toEqual(['Thu, 29 Feb 2024 09:30:00 +0900'])
    expect(texts(opml, 'head/ownerName')).toEqual(['Ada'])
    expect(texts(opml, 'head/ownerId')).toEqual(['https://quay.example/ada'])
  })

  it.each([
    [{ title: ' ', feeds: [] }, 'Unexpected ` ` as `title` of a list of feeds, expected text that is not empty'],
    [{ title: 'F', feeds: [{ ...feed, xmlUrl: 'feed.xml' }] }, 'as `feeds.0.xmlUrl` of a list of feeds'],
    [{ title: 'F', feeds: [{ title: 'T', feeds: [{ ...feed, title: '' }] }] }, 'as `feeds.0.feeds.0.title`'],
    [{ title: 'F', modified: 'yesterday', feeds: [] }, 'Unexpected `yesterday` as `modified`'],
  ])('should refuse %j (rule 48)', (list, reason) => {
    expect(() => toOpml(list)).toThrow(expect.objectContaining({ code: 'feed/invalid-opml' }))
    expect(() => toOpml(list)).toThrow(reason)
  })
})

describe('other links', () => {
  it('should lead to where an article was taken from, and name no other feed, which the model does not know (rule 35)', () => {
    const source = { url: 'https://wire.example/1', importer: 'from-text', importerVersion: '1' }
    const publication = publicationOf({ source })
    const entry = all(readXml(toAtom(publication)), 'entry/link').find(({ attributes }) => attributes.rel === 'via')
    expect(entry?.attributes.href).toBe('https://wire.example/1')
    expect(texts(readXml(toRss(publication)), 'channel/item/dc:source')).toEqual(['https://wire.example/1'])
    for (const xml of [toRss(publication), toAtom(publication)]) expect(xml).not.toMatch(/<source/)
    const own = publicationOf({ source: { ...source, url: 'https://quay.example/rope' } })
    expect(toAtom(own)).not.toContain('rel="via"')
  })
})
