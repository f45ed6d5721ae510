import type { ArticleInput, Message, Publication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { feedFiles } from '../src/feed-files.js'
import { type FeedOptions, type FormatOptions, messages, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { resolveFeedOptions } from '../src/settings.js'
import { minimal, publicationOf, rich, says } from './publications.js'

type Write = (publication: Publication, options: FormatOptions) => unknown

function heard(write: Write, publication: Publication): readonly Message[] {
  const heard: Message[] = []
  write(publication, { report: (message) => heard.push(message) })
  return heard
}

const audio = (media: object): Partial<ArticleInput> => ({
  audio: { kind: 'podcast', media: { src: 'https://quay.example/a.mp3', ...media } },
})
const bare: Publication = { ...minimal, articles: minimal.articles.map(({ url: _, ...article }) => article) }
/** A writer that is given an option beside the report. */
const withOptions =
  (options: FormatOptions): Write =>
  (publication, { report }) =>
    toRss(publication, { ...options, ...(report === undefined ? {} : { report }) })
/** The channel, up to its end. */
const channel =
  (options: FeedOptions): Write =>
  (publication, { report = () => undefined }) => [...feedFiles(publication, { ...resolveFeedOptions(options), report })]
const podcast = { categories: ['News'], explicit: false } as const
const two = { ...minimal, articles: [...minimal.articles, ...publicationOf({}).articles] }
const long = 'A long line of words about rope. '.repeat(20_000)
const gated = { access: { level: 'members' }, body: [{ type: 'accessBoundary' }], ...audio({}) } as const

const cases: readonly (readonly [code: string, Write, Publication, path: string | undefined])[] = [
  ['feed/missing-date', toRss, minimal, 'dates.published'],
  ['feed/missing-url', toAtom, bare, 'url'],
  ['feed/missing-site-url', toRss, minimal, 'url'],
  ['feed/missing-description', toRss, minimal, 'description'],
  ['feed/missing-feed-url', toRss, minimal, 'feedUrls.rss'],
  ['feed/missing-feed-url', toAtom, minimal, 'feedUrls.atom'],
  ['feed/missing-feed-url', toJsonFeed, minimal, 'feedUrls.json'],
  ['feed/unsigned', toAtom, minimal, 'byline'],
  ['feed/relative-url', toRss, { ...minimal, icon: { src: 'icon.png' } }, 'icon'],
  ['feed/audio-without-length', toRss, publicationOf(audio({})), 'audio.media'],
  ['feed/audio-withheld', toRss, publicationOf(gated), 'audio'],
  ['feed/not-in-json-feed', toJsonFeed, rich, undefined],
  ['feed/minted-id', toRss, minimal, 'id'],
  ['feed/too-early', withOptions({ now: '2024-03-01T00:00:00Z' }), rich, 'dates.published'],
  [
    'feed/expired',
    withOptions({ now: '2024-03-01T00:00:00Z' }),
    publicationOf({ dates: { expires: '2024-02-01' } }),
    'dates.expires',
  ],
  ['feed/shortened-feed', withOptions({ limit: { items: 1 } }), two, undefined],
  ['feed/shortened-feed', withOptions({ limit: { bytes: 10 } }), two, undefined],
  ['feed/oversized-feed', toRss, publicationOf({ body: [says(long)] }), undefined],
  ['feed/incomplete-podcast', withOptions({ podcast }), minimal, 'podcast'],
  ['feed/episode-without-enclosure', withOptions({ podcast }), publicationOf(audio({})), 'audio.media'],
  [
    'feed/unusable-transcript',
    withOptions({ podcast }),
    publicationOf({ audio: { kind: 'podcast', media: { src: 'a.mp3' }, transcript: 'https://quay.example/a.pdf' } }),
    'audio.transcript',
  ],
  ['feed/missing-opml', channel({ opml: true }), minimal, 'feedUrls'],
]

describe('messages', () => {
  it.each(cases)('should report %s', (code, write, publication, path) => {
    const message = heard(write, publication).find((candidate) => candidate.code === code && candidate.path === path)
    expect(message).toMatchObject({ source: 'feed' })
    expect(message?.reason).toMatch(/^Unexpected .+, expected /)
  })

  it('should have a case for every code', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(
      new Set(Object.keys(messages.table).map((ruleId) => `feed/${ruleId}`)),
    )
  })

  it('should let no gap of the author’s be an error, so that the build goes on', () => {
    for (const write of [toRss, toAtom, toJsonFeed])
      for (const publication of [minimal, bare, rich])
        expect(heard(write, publication).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('should be silent about a complete publication but for what JSON Feed has no field for', () => {
    const complete = publicationOf(
      { dates: { published: '2024-01-01' }, byline: ['Ada'] },
      {
        description: 'Rope.',
        feedUrls: { rss: 'https://q.example/r', atom: 'https://q.example/a', json: 'https://q.example/j' },
      },
    )
    for (const write of [toRss, toAtom, toJsonFeed]) expect(heard(write, complete)).toEqual([])
  })

  it('should pass on what rendering reports, under the feed’s name and with the article', () => {
    const article = { body: [{ type: 'figure', media: [{ src: 'a.png' }] }] } as const
    expect(heard(toRss, publicationOf(article)).find(({ ruleId }) => ruleId === 'image-without-alt')).toMatchObject({
      code: 'feed/image-without-alt',
      source: 'feed',
      article: 'https://quay.example/rope',
    })
  })
})
