import { describe, expect, it } from 'vitest'
import { toJsonFeed } from '../src/index.js'
import { minimal, publicationOf, rich, says } from './publications.js'

const feed = JSON.parse(toJsonFeed(rich))
const [wire, rope, arabic, undated] = feed.items
const only = (publication: typeof rich, options = {}) => JSON.parse(toJsonFeed(publication, options)).items[0]

describe('toJsonFeed', () => {
  it('should be version 1.1, with authors and without the old author (rule 36)', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Quay & <i>Quill</i>',
      home_page_url: 'https://quay.example/',
      feed_url: 'https://quay.example/feed.json',
      description: 'Notes on rope & other gear.',
      icon: 'https://quay.example/icon.png',
      authors: [{ name: 'Bollard House', url: 'https://quay.example/about' }],
      language: 'en-GB',
    })
    expect(rope.authors).toEqual([
      { name: 'Ada Hawser', url: 'https://quay.example/ada' },
      { name: 'Bo Lanyard', avatar: 'https://quay.example/people/bo.png' },
    ])
    expect(feed.author ?? rope.author).toBeUndefined()
  })

  it('should give every item its id as a text (rule 37)', () => {
    expect(feed.items.map(({ id }: { id: unknown }) => id)).toEqual([
      'https://quay.example/2024/wire',
      'tag:quay.example,2024:rope',
      'https://quay.example/ar/حبال',
      'urn:uuid:6d9a4a6c-8a0f-5c5a-9f3e-0c3b7b1f9a10',
    ])
  })

  it('should give every item content_html or content_text (rule 38)', () => {
    for (const item of feed.items) expect(typeof item.content_html).toBe('string')
    expect(only(publicationOf({ body: [says('Words.')] }), { content: 'summary' })).toMatchObject({
      content_text: 'Words.',
      summary: 'Words.',
    })
    expect(only(minimal).content_text).toBe('Slack water')
  })

  it('should make link, picture and attachments absolute, with a type, sizes as numbers (rule 39)', () => {
    expect(rope).toMatchObject({
      url: 'https://quay.example/2024/rope',
      image: 'https://quay.example/2024/rope.jpg',
      attachments: [
        {
          url: 'https://quay.example/2024/rope.mp3',
          mime_type: 'audio/mpeg',
          size_in_bytes: 4_211_003,
          duration_in_seconds: 263,
        },
        { url: 'https://quay.example/2024/knot.mp4', mime_type: 'video/mp4', title: 'A knot' },
      ],
    })
    const audio = { kind: 'podcast', media: { src: 'a.mp3', bytes: 3 } } as const
    expect(only(publicationOf({ audio })).attachments).toBeUndefined()
  })

  it('should write RFC 3339 dates, and a language where it differs (rule 40)', () => {
    expect(rope.date_published).toBe('2024-02-29T09:30:00+09:00')
    expect(rope.date_modified).toBe('2024-03-02T18:00:00-03:30')
    expect(wire.date_modified).toBeUndefined()
    expect([rope.language, arabic.language, undated.language]).toEqual([undefined, 'ar', 'ja'])
    expect(undated.date_published ?? undated.date_modified).toBeUndefined()
  })

  it('should write plain text without HTML entities (rule 41)', () => {
    expect(rope.title).toBe('Rope & <b>wire</b>')
    expect(rope.summary).toBe('A walk along the lines of one ship, at 5 < 6 fathoms & falling.')
    expect(rope.tags).toEqual(['Harbour', 'Gear', 'rope', 'Mooring'])
  })

  it('should leave characters out that XML cannot hold, so that the formats agree (rule 1)', () => {
    expect(only(publicationOf({ title: 'a\u0000b\ud800c\uffff' })).title).toBe('abc')
  })

  it('should state no home page that nobody stated', () => {
    const bare = { ...minimal, articles: minimal.articles.map(({ url: _, ...article }) => article) }
    expect(JSON.parse(toJsonFeed(bare))).not.toHaveProperty('home_page_url')
  })
})
