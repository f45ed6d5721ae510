import type { Message } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toRss } from '../src/index.js'
import { minimal, publicationOf, rich, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const xml = toRss(rich)
const rss = readXml(xml)
const [first, rope, arabic, undated] = all(rss, 'channel/item')
if (first === undefined || rope === undefined || arabic === undefined || undated === undefined) throw new Error('items')

describe('toRss', () => {
  it('should begin with the declaration, without a byte order mark (rule 6)', () => {
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"')).toBe(true)
  })

  it('should declare the prefixes that it uses and no other (rule 4)', () => {
    expect(Object.keys(rss.attributes)).toEqual(['version', 'xmlns:atom', 'xmlns:content', 'xmlns:dc', 'xmlns:media'])
    expect(Object.keys(readXml(toRss(minimal)).attributes)).toEqual(['version'])
  })

  it('should write & and < of titles and descriptions as hexadecimal references (rule 8)', () => {
    expect(xml).toContain('<title>Rope &#x26; &#x3C;b&#x3E;wire&#x3C;/b&#x3E;</title>')
    expect(xml).toContain('<description>Notes on rope &#x26; other gear.</description>')
    expect(xml).toContain('<title>Quay &#x26; &#x3C;i&#x3E;Quill&#x3C;/i&#x3E;</title>')
  })

  it('should write & of links as `&amp;`, which readers decode (rule 8)', () => {
    const url = 'https://quay.example/rope?a=1&b=2'
    expect(toRss(publicationOf({ url }))).toContain('<link>https://quay.example/rope?a=1&amp;b=2</link>')
  })

  it('should make a plain summary HTML before it makes it XML (rule 9)', () => {
    expect(texts(rope, 'description')).toEqual([
      'A walk along the lines of one ship, at 5 &#x3C; 6 fathoms &#x26; falling.',
    ])
  })

  it('should add no white space to ids, links, titles and dates (rule 5)', () => {
    for (const name of ['guid', 'link', 'title', 'pubDate', 'dc:creator', 'category', 'atom:updated'])
      for (const value of texts(rss, `channel/item/${name}`)) expect(value).toBe(value.trim())
  })

  it('should have title, link and description in the channel (rule 11)', () => {
    for (const feed of [rss, readXml(toRss(minimal))])
      for (const name of ['title', 'link', 'description']) expect(texts(feed, `channel/${name}`)[0]).not.toBe('')
  })

  it('should give every item a title or a description (rule 12)', () => {
    const control = readXml(toRss(publicationOf({ title: '\u0008', body: [says('Words.')] })))
    expect(texts(control, 'channel/item/title')).toEqual([])
    expect(texts(control, 'channel/item/description')).toEqual(['Words.'])
    expect(texts(readXml(toRss(minimal)), 'channel/item/title')).toEqual(['Slack water'])
  })

  it('should put a description before content:encoded, cut from the text where there is no summary (rule 13)', () => {
    for (const item of all(rss, 'channel/item')) {
      const names = item.children.map(({ name }) => name)
      expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'))
      expect(names.indexOf('description')).toBeGreaterThan(-1)
    }
    expect(texts(arabic, 'description')).toEqual(['حبل واحد لا يكفي.'])
  })

  it('should put the whole text in the description where no word of prose can be cut from it (rule 13)', () => {
    const item = readXml(toRss(publicationOf({ body: [{ type: 'code', value: 'a < b' }] })))
    expect(texts(item, 'channel/item/description')).toEqual(['<pre><code>a &#x3C; b</code></pre>'])
    expect(texts(item, 'channel/item/content:encoded')).toEqual([])
  })

  it('should give every item a guid, a permalink only where it is the link (rule 14)', () => {
    expect(all(rss, 'channel/item/guid').map(({ text, attributes }) => [text, attributes.isPermaLink])).toEqual([
      ['https://quay.example/2024/wire', 'true'],
      ['tag:quay.example,2024:rope', 'false'],
      // The id is kept letter by letter; the link has to be a URI.
      ['https://quay.example/ar/حبال', 'false'],
      ['urn:uuid:6d9a4a6c-8a0f-5c5a-9f3e-0c3b7b1f9a10', 'false'],
    ])
    expect(texts(arabic, 'link')).toEqual(['https://quay.example/ar/%D8%AD%D8%A8%D8%A7%D9%84'])
    expect(texts(undated, 'link')).toEqual([])
  })

  it('should keep the guid when title and address change (rule 14)', () => {
    const guid = (title: string, url: string) =>
      texts(readXml(toRss(publicationOf({ id: 'tag:quay.example,2024:x', title, url }))), 'channel/item/guid')
    expect(guid('One', 'https://quay.example/one')).toEqual(guid('Two', 'https://quay.example/two'))
  })

  it('should write dates by RFC 822, with the offset that the author wrote (rule 15)', () => {
    expect(texts(rss, 'channel/item/pubDate')).toEqual([
      'Tue, 05 Mar 2024 12:00:00 GMT',
      'Thu, 29 Feb 2024 09:30:00 +0900',
      'Thu, 01 Feb 2024 12:00:00 GMT',
    ])
  })

  it('should put a bare day at noon of its own zone (rule 15)', () => {
    const published = { iso: '2024-02-29', precision: 'day', timeZone: 'Asia/Tokyo' } as const
    const item = readXml(toRss(publicationOf({ dates: { published } })))
    expect(texts(item, 'channel/item/pubDate')).toEqual(['Thu, 29 Feb 2024 12:00:00 +0900'])
  })

  it('should take lastBuildDate from the newest change shown, and leave it out where there is none (rule 16)', () => {
    expect(texts(rss, 'channel/lastBuildDate')).toEqual(['Tue, 05 Mar 2024 12:00:00 GMT'])
    expect(texts(readXml(toRss(minimal)), 'channel/lastBuildDate')).toEqual([])
    const dates = { published: '2024-01-01', modified: '2024-05-01T00:00:00+05:45' }
    expect(texts(readXml(toRss(publicationOf({ dates }))), 'channel/lastBuildDate')).toEqual([
      'Wed, 01 May 2024 00:00:00 +0545',
    ])
  })

  it('should name each of several authors in a dc:creator, and then not in `author` (rule 17)', () => {
    expect(texts(rope, 'dc:creator')).toEqual(['Ada Hawser', 'Bo Lanyard'])
    expect(texts(rope, 'dc:contributor')).toEqual(['Rope Desk', 'Cy Splice'])
    expect(texts(rss, 'channel/item/author')).toEqual([])
    expect(xml).not.toContain('Rigger')
  })

  it.each([
    [['reporter', 'photographer'], ['reporter']],
    [['interviewer', 'contributor'], ['interviewer']],
    [['reviewer', 'editor'], ['reviewer']],
    [
      ['author', 'reviewer', 'reporter'],
      ['author', 'reporter'],
    ],
    [['editor'], []],
  ] as const)('should take from roles %j those who wrote, %j (rule 17)', (roles, authors) => {
    const item = readXml(toRss(publicationOf({ byline: roles.map((role) => ({ agent: role, role })) })))
    expect(texts(item, 'channel/item/dc:creator')).toEqual(authors)
    expect(texts(item, 'channel/item/dc:contributor')).toHaveLength(roles.length - authors.length)
  })

  it('should write an enclosure with its true length and type (rule 18)', () => {
    expect(all(rope, 'enclosure').map(({ attributes }) => attributes)).toEqual([
      { url: 'https://quay.example/2024/rope.mp3', length: '4211003', type: 'audio/mpeg' },
    ])
  })

  it.each([
    [{ mediaType: 'audio/mpeg' }, 'length'],
    [{ bytes: 7 }, 'type'],
    [{}, 'length and type'],
  ])('should make audio with only %j media and no enclosure, and say so (rule 18)', (known, missing) => {
    const messages: Message[] = []
    const audio = { kind: 'podcast', media: { src: 'a', ...known } } as const
    const item = readXml(toRss(publicationOf({ audio }), { report: (message) => messages.push(message) }))
    expect(all(item, 'channel/item/enclosure')).toEqual([])
    expect(all(item, 'channel/item/media:content')[0]?.attributes).toMatchObject({
      url: 'https://quay.example/a',
      medium: 'audio',
    })
    expect(messages.find(({ ruleId }) => ruleId === 'audio-without-length')?.reason).toContain(`without ${missing},`)
  })

  it('should write sections and tags as categories, none empty or twice (rule 19)', () => {
    expect(all(rope, 'category').map(({ text, attributes }) => [text, attributes.domain])).toEqual([
      ['Harbour', undefined],
      ['Gear', undefined],
      ['rope', undefined],
      ['Mooring', 'https://quay.example/subjects/'],
    ])
    const tags = ['a', '\u0001', 'a', 'b']
    expect(texts(readXml(toRss(publicationOf({ tags }))), 'channel/item/category')).toEqual(['a', 'b'])
  })

  it('should repeat title and link of the channel in its image (rule 20)', () => {
    const [channel] = all(rss, 'channel')
    expect(channel && texts(channel, 'image/url')).toEqual(['https://quay.example/logo.png'])
    expect(texts(rss, 'channel/image/title')).toEqual(texts(rss, 'channel/title'))
    expect(texts(rss, 'channel/image/link')).toEqual(texts(rss, 'channel/link'))
  })

  it('should take a picture for the image that RSS can show, or none (rule 20)', () => {
    const image = (logo: string, icon: string) =>
      texts(readXml(toRss(publicationOf({}, { logo: { src: logo }, icon: { src: icon } }))), 'channel/image/url')
    expect(image('logo.svg', 'icon.gif')).toEqual(['https://quay.example/icon.gif'])
    expect(image('logo.svg', 'icon.webp')).toEqual([])
  })

  it('should state the language, and that of an item where it differs (rule 21)', () => {
    expect(texts(rss, 'channel/language')).toEqual(['en-GB'])
    expect(all(rss, 'channel/item').map(({ attributes }) => attributes['xml:lang'])).toEqual([
      undefined,
      undefined,
      'ar',
      'ja',
    ])
    expect(texts(readXml(toRss(minimal)), 'channel/language')).toEqual([])
  })

  it('should link to itself where it is known where it is served (rule 22)', () => {
    expect(all(rss, 'channel/atom:link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: 'https://quay.example/feed.xml' },
    ])
    const moved = toRss(rich, { feedUrls: { rss: 'https://cdn.example/f' } })
    expect(all(readXml(moved), 'channel/atom:link')[0]?.attributes.href).toBe('https://cdn.example/f')
  })

  it('should state a revision apart from the publication, and only where there is one (rule 24)', () => {
    expect(texts(rope, 'atom:updated')).toEqual(['2024-03-02T18:00:00-03:30'])
    expect(texts(first, 'atom:updated')).toEqual([])
    const early = publicationOf({ dates: { published: '2024-03-02', modified: '2024-03-01' } })
    expect(texts(readXml(toRss(early)), 'channel/item/atom:updated')).toEqual([])
  })

  it('should write the hero as media with caption and credit', () => {
    const media = all(rope, 'media:content').find(({ attributes }) => attributes.medium === 'image')
    expect(media?.attributes).toEqual({
      url: 'https://quay.example/2024/rope.jpg',
      type: 'image/jpeg',
      medium: 'image',
      width: '1600',
      height: '900',
    })
    expect(media && texts(media, 'media:description')).toEqual(['The head line.'])
    expect(media && texts(media, 'media:credit')).toEqual(['Bo Lanyard/Quay'])
  })

  it('should write rights once for the channel and again only where they differ', () => {
    expect(texts(rss, 'channel/copyright')).toEqual(['© 2024 Bollard House'])
    expect(texts(rope, 'dc:rights')).toEqual(['© 2024 Bollard House (CC BY 4.0)'])
    expect(all(rope, 'atom:link')[0]?.attributes).toEqual({
      rel: 'license',
      href: 'https://creativecommons.org/licenses/by/4.0/',
    })
    expect(texts(first, 'dc:rights')).toEqual([])
  })

  it('should link to the site of the first article with an address where the publication states none', () => {
    expect(texts(readXml(toRss(minimal)), 'channel/link')).toEqual(['https://example.org/'])
  })

  it('should link to the publication’s id where nothing has an address', () => {
    const bare = { ...minimal, articles: minimal.articles.map(({ url: _, ...article }) => article) }
    expect(texts(readXml(toRss(bare)), 'channel/link')).toEqual([minimal.id])
    expect(minimal.id).toMatch(/^urn:uuid:/)
  })
})
