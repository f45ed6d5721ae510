import { cdata, element } from '@offprint/xml'
import { describe, expect, it } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.js'
import { publicationOf, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

/** Each has been seen in a generator that is in use. */
describe('defects known from other generators', () => {
  const item = (...input: Parameters<typeof publicationOf>) =>
    all(readXml(toRss(publicationOf(...input))), 'channel/item')[0]

  it('should not pad an id or link that holds & (rule 5)', () => {
    const url = 'https://quay.example/?a=1&b=2'
    const entry = all(readXml(toAtom(publicationOf({ url }))), 'entry')[0]
    expect(entry && texts(entry, 'id')).toEqual([url])
    expect(texts(item({ url }) ?? expect.fail(), 'guid')).toEqual([url])
  })

  it('should keep references that the text itself shows, in code too (rule 7)', () => {
    const code = { type: 'code', value: '&apos; is not &amp;apos;' } as const
    const html = '<pre><code>&#x26;apos; is not &#x26;amp;apos;</code></pre>'
    expect(texts(item({ body: [says('x'), code] }) ?? expect.fail(), 'content:encoded')[0]).toContain(html)
    const title = 'What &amp;amp; means'
    expect(JSON.parse(toJsonFeed(publicationOf({ title }))).items[0].title).toBe(title)
    expect(texts(item({ title }) ?? expect.fail(), 'title')).toEqual([title])
  })

  it('should split a CDATA section at every end that the text holds (rule 2)', () => {
    const html = 'if (a[b[0]]>1 && c]]>]]>d)'
    const [encoded] = texts(
      item({ body: [says('x'), { type: 'code', value: html }] }) ?? expect.fail(),
      'content:encoded',
    )
    expect(encoded).toContain('if (a[b[0]]>1 &#x26;&#x26; c]]>]]>d)')
  })

  it('should add no slash to an address (rule 14)', () => {
    expect(texts(item({ url: 'https://quay.example/a' }) ?? expect.fail(), 'link')).toEqual(['https://quay.example/a'])
  })

  it('should carry an audio, a picture and a film together, with one enclosure (rule 18)', () => {
    const full = item({
      audio: { kind: 'podcast', media: { src: 'a.mp3', mediaType: 'audio/mpeg', bytes: 1 } },
      hero: { media: [{ src: 'a', alt: 'A' }] },
      body: [{ type: 'video', media: { src: 'a.mp4' } }],
    })
    expect(all(full ?? expect.fail(), 'enclosure')).toHaveLength(1)
    // A type that nobody stated is not guessed from a name that has no ending.
    expect(all(full ?? expect.fail(), 'media:content').map(({ attributes }) => attributes)).toEqual([
      { url: 'https://quay.example/a.mp4', medium: 'video' },
      { url: 'https://quay.example/a', medium: 'image' },
    ])
  })

  it('should leave its input and its next output alone (rule 10)', () => {
    const publication = publicationOf({ audio: { kind: 'podcast', media: { src: 'a.mp3', duration: 61 } } })
    const before = structuredClone(publication)
    const first = toRss(publication)
    expect(toRss(publication)).toBe(first)
    expect(publication).toEqual(before)
  })

  it('should write the type that the author stated, and nothing but URL, length and type in an enclosure (rules 18, 33)', () => {
    const media = { src: 'a.mp3', mediaType: 'audio/x-odd', bytes: 1, duration: 61 }
    const publication = publicationOf({ audio: { kind: 'podcast', media } })
    const [enclosure] = all(readXml(toRss(publication)), 'channel/item/enclosure')
    expect(enclosure?.attributes).toEqual({ url: 'https://quay.example/a.mp3', length: '1', type: 'audio/x-odd' })
    const links = all(readXml(toAtom(publication)), 'entry/link')
    expect(links.find(({ attributes }) => attributes.rel === 'enclosure')?.attributes.type).toBe('audio/x-odd')
  })

  it('should stay well-formed with `<` and `&` in a category, a link and a licence (rule 3)', () => {
    const nasty = 'a < b & "c"'
    const publication = publicationOf({
      tags: [{ label: nasty, id: nasty, scheme: 'https://quay.example/?a&b=c' }],
      license: { url: 'https://quay.example/?a=1&b=<2>', name: nasty },
    })
    for (const write of [toRss, toAtom]) expect(() => readXml(write(publication))).not.toThrow()
    expect(all(readXml(toAtom(publication)), 'entry/category')[0]?.attributes).toMatchObject({
      term: nasty,
      label: nasty,
    })
  })

  it('should take an id that is no URL in every format (rule 27)', () => {
    const id = 'urn:uuid:6d9a4a6c-8a0f-5c5a-9f3e-0c3b7b1f9a10'
    for (const write of [toRss, toAtom, toJsonFeed]) expect(write(publicationOf({ id }))).toContain(id)
  })

  it('should keep a plain title that looks like markup (rule 9)', () => {
    const title = '<svg> & <b>'
    expect(all(readXml(toAtom(publicationOf({ title }))), 'entry/title')[0]).toMatchObject({
      attributes: { type: 'text' },
      text: title,
    })
  })

  it('should give all authors and files in JSON Feed 1.1, and the language in Atom (rules 34, 36, 39)', () => {
    const media = { src: 'a.mp3', mediaType: 'audio/mpeg' }
    const publication = publicationOf({ byline: ['A', 'B'], audio: { kind: 'podcast', media } })
    const json = JSON.parse(toJsonFeed(publication))
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json.items[0].authors).toHaveLength(2)
    expect(json.items[0].attachments).toHaveLength(1)
    expect(readXml(toAtom(publication)).attributes['xml:lang']).toBe('en')
  })

  it('should trim nothing that the author wrote (rule 5)', () => {
    const code = { type: 'code', value: '  indented\n\n' } as const
    expect(texts(item({ body: [says('x'), code] }) ?? expect.fail(), 'content:encoded')[0]).toContain(
      '<code>  indented\n\n</code>',
    )
  })

  it('should declare the prefix of the whole text where there is a teaser too, and put the teaser first (rules 4, 13)', () => {
    const rss = readXml(toRss(publicationOf({ summary: 'Short.', body: [says('Long.')] })))
    expect(rss.attributes['xmlns:content']).toBe('http://purl.org/rss/1.0/modules/content/')
    expect(texts(rss, 'channel/item/content:encoded')).toEqual(['<p>Long.</p>'])
  })

  it('should have no element in a channel or item that RSS does not know without a prefix (rules 11, 17)', () => {
    const known =
      'title link description language copyright lastBuildDate image item author category enclosure guid pubDate'.split(
        ' ',
      )
    const publication = publicationOf(
      { byline: ['Ada'], dates: { published: '2024-01-01', modified: '2024-01-02' } },
      { publisher: { kind: 'organisation', name: 'House' }, logo: { src: 'a.png' } },
    )
    const rss = readXml(toRss(publication))
    const names = [...all(rss, 'channel'), ...all(rss, 'channel/item')].flatMap(({ children }) =>
      children.map(({ name }) => name),
    )
    expect(names.filter((name) => !name.includes(':') && !known.includes(name))).toEqual([])
    expect(names).not.toContain('dc:modified')
  })

  it('should not read the values of an extension as numbers, nor its CDATA as text (rule 7)', () => {
    const extensions = [
      {
        prefix: 'x',
        uri: 'urn:x-a:1',
        item: () => [element('x:price', {}, ['0012.50']), element('x:a', {}, [cdata('<b>')])],
      },
    ]
    const rss = toRss(publicationOf({}), { extensions })
    expect(rss).toContain('<x:price>0012.50</x:price>')
    expect(rss).toContain('<x:a><![CDATA[<b>]]></x:a>')
  })

  it('should write Atom’s links as attributes and its dates by RFC 3339 (rules 28, 29)', () => {
    const atom = readXml(toAtom(publicationOf({ dates: { published: '2024-01-01' } })))
    for (const link of [...all(atom, 'link'), ...all(atom, 'entry/link')]) {
      expect(link.text).toBe('')
      expect(link.attributes.href).toMatch(/^https:/)
    }
    for (const date of [...texts(atom, 'updated'), ...texts(atom, 'entry/updated'), ...texts(atom, 'entry/published')])
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)
  })

  it('should never write an invalid date or the date of the build (rules 15, 16)', () => {
    const undated = publicationOf({})
    for (const write of [toRss, toAtom, toJsonFeed])
      expect(write(undated)).not.toMatch(/Invalid|NaN|20[2-9]\d-|pubDate/)
  })
})
