import type { ArticleInput, Message } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type FormatOptions, type PodcastOptions, podcastGuid, toAtom, toRss } from '../src/index.js'
import { publicationOf, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const podcast: PodcastOptions = {
  categories: [['Society & Culture', 'Documentary'], 'History'],
  explicit: false,
  owner: { name: 'Quay Desk', email: 'desk@quay.example' },
  type: 'serial',
  locked: true,
}

const episode: Partial<ArticleInput> = {
  dates: { published: '2024-03-05' },
  series: { name: 'Lines', position: 3 },
  hero: { media: [{ src: 'cover.jpg', alt: 'A coil.' }] },
  audio: {
    kind: 'podcast',
    media: { src: 'rope.mp3', mediaType: 'audio/mpeg', bytes: 9, duration: 263.4 },
    narrator: { kind: 'person', name: 'Ada Hawser' },
    transcript: 'https://quay.example/rope.vtt',
  },
  body: [says('Words.')],
}

const more = {
  logo: { src: 'logo.png' },
  publisher: { kind: 'organisation', name: 'Bollard House' },
  feedUrls: { rss: 'https://quay.example/feed.xml' },
} as const

const feedOf = (options: FormatOptions = { podcast }, article = episode) =>
  readXml(toRss(publicationOf(article, more), options))

describe('podcast', () => {
  it('should make podcast:guid a UUIDv5 of the feed’s address without scheme and final slashes (rule 49)', () => {
    const known = '917393e3-1b1e-5cef-ace4-edaa54e1f810'
    for (const url of ['https://mp3s.nashownotes.com/pc20rss.xml', 'http://mp3s.nashownotes.com/pc20rss.xml//'])
      expect(podcastGuid(url)).toBe(known)
    expect(texts(feedOf(), 'channel/podcast:guid')).toEqual([podcastGuid('https://quay.example/feed.xml')])
  })

  it('should say whether it is explicit, its category of Apple’s list, language, picture and owner (rule 49)', () => {
    const feed = feedOf()
    expect(texts(feed, 'channel/itunes:explicit')).toEqual(['false'])
    expect(texts(feed, 'channel/language')).toEqual(['en'])
    expect(all(feed, 'channel/itunes:category').map(({ attributes }) => attributes.text)).toEqual([
      'Society & Culture',
      'History',
    ])
    expect(all(feed, 'channel/itunes:category/itunes:category')[0]?.attributes.text).toBe('Documentary')
    expect(all(feed, 'channel/itunes:image')[0]?.attributes.href).toBe('https://quay.example/logo.png')
    expect(texts(feed, 'channel/itunes:author')).toEqual(['Bollard House'])
    expect(texts(feed, 'channel/itunes:owner/itunes:email')).toEqual(['desk@quay.example'])
    expect(texts(feed, 'channel/itunes:type')).toEqual(['serial'])
    expect(all(feed, 'channel/podcast:locked')[0]).toMatchObject({
      text: 'yes',
      attributes: { owner: 'desk@quay.example' },
    })
  })

  it('should state duration in whole seconds, picture, position, transcript and narrator of an episode', () => {
    const [item] = all(feedOf(), 'channel/item')
    if (item === undefined) return expect.unreachable()
    expect(texts(item, 'itunes:duration')).toEqual(['263'])
    expect(all(item, 'itunes:image')[0]?.attributes.href).toBe('https://quay.example/cover.jpg')
    expect(texts(item, 'itunes:episode')).toEqual(['3'])
    expect(all(item, 'podcast:transcript')[0]?.attributes).toEqual({
      url: 'https://quay.example/rope.vtt',
      type: 'text/vtt',
    })
    expect(all(item, 'podcast:person')[0]).toMatchObject({ text: 'Ada Hawser', attributes: { role: 'narrator' } })
    expect(all(item, 'enclosure')[0]?.attributes).toEqual({
      url: 'https://quay.example/rope.mp3',
      length: '9',
      type: 'audio/mpeg',
    })
  })

  it('should say nothing of podcasts in Atom, without the option, or of an article without sound', () => {
    expect(toAtom(publicationOf(episode, more), { podcast })).not.toMatch(/itunes|podcast:/)
    expect(toRss(publicationOf(episode, more))).not.toMatch(/itunes|podcast:/)
    const { audio: _, ...silent } = episode
    expect(all(feedOf({ podcast }, silent), 'channel/item/itunes:image')).toEqual([])
  })

  it('should call an episode that cannot be played an error, since its enclosure is missing', () => {
    const messages: Message[] = []
    const audio = { kind: 'podcast', media: { src: 'a.mp3', mediaType: 'audio/mpeg' } } as const
    toRss(publicationOf({ audio }, more), { podcast, report: (message) => messages.push(message) })
    expect(messages.find(({ ruleId }) => ruleId === 'episode-without-enclosure')).toMatchObject({
      severity: 'error',
      article: 'https://quay.example/rope',
      path: 'audio.media',
    })
  })

  it.each([
    [{ categories: ['Histroy'] }, 'Unexpected `Histroy` as option `podcast.categories.0`, expected `Arts` or'],
    [{ categories: [['Arts', 'Drama']] }, 'Unexpected `Drama` as option `podcast.categories.0`, expected `Books` or'],
    [{ categories: [] }, 'expected one or two of Apple’s categories'],
    [{ explicit: 'yes' }, 'Unexpected `yes` as option `podcast.explicit`, expected `true` or `false`'],
    [{ owner: { name: 'A', email: 'nobody' } }, 'expected an e-mail address'],
    [{ owner: { name: ' ', email: 'a@b.example' } }, 'as option `podcast.owner.name`, expected a name'],
    [{ image: 'https://quay.example/a.webp' }, 'expected an absolute http(s) URL of a JPEG or PNG'],
    [{ type: 'weekly' }, 'expected `episodic` or `serial`'],
    [{ category: 'Arts' }, 'Unexpected `category` as option `podcast.category`, expected `categories`'],
  ])('should refuse %j', (wrong, reason) => {
    const options = { podcast: { ...podcast, ...wrong } } as unknown as FormatOptions
    expect(() => feedOf(options)).toThrow(reason)
  })
})
