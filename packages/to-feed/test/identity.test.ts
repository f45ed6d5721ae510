import { createPublication, type Message, mintId, OffprintError, type PublicationInput } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.js'
import { publicationOf } from './publications.js'
import { readXml, texts } from './read-xml.js'

const article = { title: 'Rope', url: 'https://quay.example/rope' }

function feedId(input: PublicationInput) {
  const messages: Message[] = []
  const atom = toAtom(createPublication(input), { report: (message) => messages.push(message) })
  return { id: texts(readXml(atom), 'id')[0], minted: messages.filter(({ ruleId }) => ruleId === 'minted-id') }
}

describe('identity of a feed', () => {
  it('should be the publication’s own id or URL, word for word and without a message (rule 27)', () => {
    expect(feedId({ id: 'tag:quay.example,2024:q', title: 'Quay' })).toEqual({
      id: 'tag:quay.example,2024:q',
      minted: [],
    })
    expect(feedId({ url: 'https://quay.example/', title: 'Quay' })).toEqual({ id: 'https://quay.example/', minted: [] })
  })

  it('should be minted from an address and never from the title where one is known, and be reported (rule 14)', () => {
    const feedUrls = { atom: 'https://quay.example/atom.xml' }
    const one = feedId({ title: 'One', feedUrls, articles: [article] })
    expect(feedId({ title: 'Two', feedUrls, articles: [article] }).id).toBe(one.id)
    expect(one.minted.map(({ reason, path }) => [reason, path])).toEqual([
      [
        `Unexpected publication without \`id\` or \`url\`, expected one; its feed’s id \`${one.id}\` is minted from \`https://quay.example/atom.xml\``,
        'id',
      ],
    ])
    expect(feedId({ title: 'One', articles: [article] }).id).toBe(feedId({ title: 'Two', articles: [article] }).id)
  })

  it('should say that it changes with the title where there is nothing else (rule 14)', () => {
    const { id, minted } = feedId({ title: 'One' })
    expect(id).toBe(mintId('publication:One'))
    expect(minted[0]?.reason).toContain('is minted from its title, and changes with it')
  })

  it('should be one for every article in all formats, and stay when title, text and address change (rules 14, 37)', () => {
    const id = 'tag:quay.example,2024:x'
    for (const changed of [{ title: 'Other' }, { url: 'https://moved.example/' }, { summary: 'Other.' }]) {
      const publication = publicationOf({ id, ...changed })
      expect(texts(readXml(toRss(publication)), 'channel/item/guid')).toEqual([id])
      expect(texts(readXml(toAtom(publication)), 'entry/id')).toEqual([id])
      expect(JSON.parse(toJsonFeed(publication)).items[0].id).toBe(id)
    }
  })

  it('should refuse two articles of one id (rules 14, 27)', () => {
    expect(() => createPublication({ title: 'Quay', articles: [article, { ...article, slug: 'b' }] })).toThrow(
      'Unexpected second id `https://quay.example/rope`',
    )
  })
})

/** What is wrong with the input is an error that names the article and the field, before any feed is written. */
describe('bad input', () => {
  it.each([
    [{ dates: { published: 'yesterday' } }, 'dates.published', 'Unexpected `yesterday`'],
    [{ dates: { published: '2024-02-30' } }, 'dates.published', 'Unexpected `2024-02-30`'],
    [{ dates: { modified: 'Invalid Date' } }, 'dates.modified', 'Unexpected `Invalid Date`'],
    [{ url: '/rope' }, 'url', 'Unexpected `/rope`'],
    [{ id: 'rope 1' }, 'id', 'Unexpected `rope 1`'],
    [{ title: '' }, 'title', 'Unexpected ``'],
    [{ language: 'english language' }, 'language', 'Unexpected `english language`'],
    [
      { audio: { kind: 'podcast', media: { src: 'a.mp3', bytes: -1 } } },
      'audio.media.bytes',
      'Unexpected `-1`, expected at least 0',
    ],
    [
      { audio: { kind: 'podcast', media: { src: 'a.mp3', mediaType: 'image//img' } } },
      'audio.media.mediaType',
      'Unexpected `image//img`, expected a media type',
    ],
    [{ byline: [{ agent: { name: '' } }] }, 'byline.0.agent.name', 'Unexpected ``'],
  ])('should name the article and the field of %j (rules 15, 18, 21, 31)', (field, path, reason) => {
    try {
      publicationOf(field as Parameters<typeof publicationOf>[0])
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof OffprintError)) throw error
      expect(error.code).toBe('core/invalid-article')
      expect(error.issues.map((issue) => issue.path)).toContain(path)
      expect(error.message).toContain(reason)
      expect(error.message).toContain('title' in field ? 'of article' : 'of article `Rope`')
    }
  })

  it('should name the publication and the field of a relative site URL (rule 11)', () => {
    try {
      createPublication({ title: 'Quay', url: '/' })
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof OffprintError)) throw error
      expect(error.message).toContain('of publication `Quay`')
      const reason = 'Unexpected `/`, expected an absolute http(s) URL, such as `https://example.org/a`'
      expect(error.issues).toContainEqual({ path: 'url', reason })
    }
  })

  it('should report audio without a length with article and field, and offer it as media, not as an enclosure (rule 18)', () => {
    const messages: Message[] = []
    const audio = { kind: 'narration', media: { src: 'a.mp3', mediaType: 'audio/mpeg' } } as const
    const rss = toRss(publicationOf({ audio }), { report: (message) => messages.push(message) })
    expect(messages.find(({ ruleId }) => ruleId === 'audio-without-length')).toMatchObject({
      severity: 'error',
      article: 'https://quay.example/rope',
      path: 'audio.media',
    })
    expect(rss).not.toContain('<enclosure')
  })
})
