import { render } from '@offprint/conformance'
import type { ArticleInput, AssetSource, Flow } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { feedAdapter, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { publicationOf, rich, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const ada = { name: 'Ada Hawser', email: 'ada@quay.example' }
const itemOf = (article: Partial<ArticleInput>, options = {}) =>
  all(readXml(toRss(publicationOf(article), options)), 'channel/item')[0] ?? expect.fail()

describe('authors', () => {
  it('should be RSS’s `author` once where there is one with an e-mail address, and no dc:creator (rule 17)', () => {
    const item = itemOf({ byline: [{ agent: ada }] })
    expect(texts(item, 'author')).toEqual(['ada@quay.example (Ada Hawser)'])
    expect(texts(item, 'dc:creator')).toEqual([])
  })

  it.each([
    ['several', [{ agent: ada }, 'Bo Lanyard'], ['Ada Hawser', 'Bo Lanyard']],
    ['one without an address', ['Bo Lanyard'], ['Bo Lanyard']],
    ['an organisation', [{ agent: { name: 'Rope Desk', kind: 'organisation' } }], ['Rope Desk']],
    ['a name that a comment cannot hold', [{ agent: { ...ada, name: 'A (da)' } }], ['A (da)']],
    [
      'an address that readers would have to guess at',
      [{ agent: { ...ada, email: 'a(b)@quay.example' } }],
      ['Ada Hawser'],
    ],
  ] as const)('should be a dc:creator each: %s (rule 17)', (_, byline, names) => {
    const item = itemOf({ byline })
    expect(texts(item, 'dc:creator')).toEqual(names)
    expect(texts(item, 'author')).toEqual([])
  })

  it('should keep their addresses to themselves where the caller says so (rules 17, 31)', () => {
    const publication = publicationOf({ byline: [{ agent: ada }] }, { publisher: { kind: 'organisation', ...ada } })
    for (const write of [toRss, toAtom, toJsonFeed]) {
      expect(write(publication, { emails: 'omit' })).not.toContain('@quay')
      expect(write(publication, { emails: 'omit' })).toContain('Ada Hawser')
    }
    expect(toAtom(publication)).toContain('<email>ada@quay.example</email>')
  })

  it('should be all in JSON Feed’s `authors`, organisations included (rule 36)', () => {
    const byline = [{ agent: ada }, { agent: { name: 'Rope Desk', kind: 'organisation' } }] as const
    expect(JSON.parse(toJsonFeed(publicationOf({ byline }))).items[0].authors).toEqual([
      { name: 'Ada Hawser' },
      { name: 'Rope Desk' },
    ])
  })
})

describe('several files', () => {
  const body: readonly Flow[] = [
    says('Words.'),
    { type: 'video', media: { src: 'b.mp4', mediaType: 'video/mp4', bytes: 8 }, title: 'B' },
    { type: 'file', media: { src: 'c.pdf', mediaType: 'application/pdf', bytes: 0 } },
    { type: 'audio', media: { src: 'a.mp3' } },
  ]
  const article: Partial<ArticleInput> = {
    audio: { kind: 'narration', media: { src: 'a.mp3', mediaType: 'audio/mpeg', bytes: 7, duration: 3 } },
    body,
  }

  it('should be one enclosure in RSS and media:content for the rest, each with its own type and length (rule 18)', () => {
    const item = itemOf(article)
    expect(all(item, 'enclosure').map(({ attributes }) => attributes)).toEqual([
      { url: 'https://quay.example/a.mp3', length: '7', type: 'audio/mpeg' },
    ])
    expect(all(item, 'media:content').map(({ attributes }) => attributes)).toEqual([
      { url: 'https://quay.example/b.mp4', type: 'video/mp4', medium: 'video', fileSize: '8' },
      { url: 'https://quay.example/c.pdf', type: 'application/pdf', medium: 'document' },
    ])
    expect(texts(item, 'media:content/media:title')).toEqual(['B'])
  })

  it('should be enclosures in Atom and attachments in JSON Feed, each once (rules 33, 39)', () => {
    const publication = publicationOf(article)
    const links = all(readXml(toAtom(publication)), 'entry/link').filter(
      ({ attributes }) => attributes.rel === 'enclosure',
    )
    expect(links.map(({ attributes: { href, type, length } }) => [href, type, length])).toEqual([
      ['https://quay.example/a.mp3', 'audio/mpeg', '7'],
      ['https://quay.example/b.mp4', 'video/mp4', '8'],
      ['https://quay.example/c.pdf', 'application/pdf', '0'],
    ])
    expect(JSON.parse(toJsonFeed(publication)).items[0].attachments).toEqual([
      { url: 'https://quay.example/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 7, duration_in_seconds: 3 },
      { url: 'https://quay.example/b.mp4', mime_type: 'video/mp4', title: 'B', size_in_bytes: 8 },
      { url: 'https://quay.example/c.pdf', mime_type: 'application/pdf', size_in_bytes: 0 },
    ])
  })

  it('should be those of the text only where the text is shown, and of its free part only', () => {
    expect(all(itemOf(article, { content: 'summary' }), 'media:content')).toEqual([])
    const gated = { ...article, access: { level: 'members' }, body: [{ type: 'accessBoundary' }, ...body] } as const
    expect(toAtom(publicationOf(gated))).not.toContain('enclosure')
  })

  it('should be measured wherever the bytes are at hand, and the publication left as it is (rules 10, 18)', async () => {
    const assets: AssetSource = async (src) => ({ bytes: new Uint8Array(src.length) })
    const unmeasured = publicationOf({ body: [{ type: 'video', media: { src: 'film.mp4', mediaType: 'video/mp4' } }] })
    const before = structuredClone(unmeasured)
    const { files } = await render(feedAdapter(), unmeasured, assets)
    const item = all(readXml(new TextDecoder().decode(files[0]?.bytes)), 'channel/item')[0] ?? expect.fail()
    expect(all(item, 'enclosure')[0]?.attributes.length).toBe('8')
    expect(unmeasured).toEqual(before)
  })
})

describe('pictures', () => {
  it('should have a credit, a description and the smallest form as a thumbnail', () => {
    const variants = [
      { src: 'rope-320.jpg', width: 320, height: 180 },
      { src: 'rope-640.jpg', width: 640 },
    ]
    const media = [{ src: 'rope.jpg', width: 1600, height: 900, alt: 'A coil.', variants }]
    const hero = { media, credit: { text: 'Bo Lanyard/Quay' } }
    const item = itemOf({ hero, summary: 'A teaser.' })
    expect(all(item, 'media:thumbnail').map(({ attributes }) => attributes)).toEqual([
      { url: 'https://quay.example/rope-320.jpg', width: '320', height: '180' },
    ])
    expect(texts(item, 'media:content/media:description')).toEqual(['A coil.'])
    expect(texts(item, 'media:content/media:credit')).toEqual(['Bo Lanyard/Quay'])
    expect(all(readXml(toAtom(publicationOf({ hero }))), 'entry/media:thumbnail')).toHaveLength(1)
  })

  it('should have no description where an article’s text is the item’s: readers take the second for the text', () => {
    const item = itemOf({ hero: { media: [{ src: 'rope.jpg', alt: 'A coil.' }] } })
    expect(texts(item, 'description')[0]).toContain('A coil.')
    expect(texts(item, 'media:content/media:description')).toEqual([])
  })

  it('should be its own thumbnail where nobody made a smaller form, and none where it was lost', () => {
    expect(all(readXml(toRss(rich)), 'channel/item/media:thumbnail')[0]?.attributes.url).toBe(
      'https://quay.example/2024/rope.jpg',
    )
    expect(all(itemOf({ hero: { media: [] } }), 'media:thumbnail')).toEqual([])
  })
})
