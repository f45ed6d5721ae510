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

  it('should never write an invalid date or the date of the build (rules 15, 16)', () => {
    const undated = publicationOf({})
    for (const write of [toRss, toAtom, toJsonFeed])
      expect(write(undated)).not.toMatch(/Invalid|NaN|20[2-9]\d-|pubDate/)
  })
})
