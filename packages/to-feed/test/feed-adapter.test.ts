import { render } from '@offprint/conformance'
import type { AssetSource, Message, Publication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { feedAdapter, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { publicationOf, rich } from './publications.js'

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

describe('feedAdapter', () => {
  it('should yield the three files with their media types (rule 6)', async () => {
    const { files } = await render(feedAdapter(), rich)
    expect(files.map(({ path, mediaType }) => [path, mediaType])).toEqual([
      ['feed.xml', 'application/rss+xml'],
      ['atom.xml', 'application/atom+xml'],
      ['feed.json', 'application/feed+json'],
    ])
  })

  it('should write what the three functions write', async () => {
    const options = { content: 'full', restricted: 'keep' } as const
    const { files } = await render(feedAdapter(options), rich)
    expect(files.map(({ bytes }) => decode(bytes))).toEqual([
      toRss(rich, options),
      toAtom(rich, options),
      toJsonFeed(rich, options),
    ])
  })

  it('should render each article once for all three', async () => {
    const counted = (publication: Publication) => {
      let reads = 0
      const articles = publication.articles.map((article) =>
        Object.defineProperty({ ...article }, 'body', {
          enumerable: true,
          get: () => {
            reads += 1
            return article.body
          },
        }),
      )
      return { publication: { ...publication, articles }, reads: () => reads }
    }
    const alone = counted(rich)
    toRss(alone.publication)
    const together = counted(rich)
    await render(feedAdapter(), together.publication)
    expect(alone.reads()).toBeGreaterThan(0)
    expect(together.reads()).toBe(alone.reads())
  })

  it('should report of each article once, and of each format what it lacks', async () => {
    const { messages } = await render(feedAdapter(), publicationOf({}))
    const codes = (messages as readonly Message[]).map(({ ruleId, path }) => `${ruleId} ${path ?? ''}`)
    expect(codes.filter((code) => code.startsWith('missing-date'))).toHaveLength(1)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('should take the length of audio from its bytes where the author states none (rule 18)', async () => {
    const asked: (readonly [string, string | undefined])[] = []
    const assets: AssetSource = async (src, article) => {
      asked.push([src, article])
      return { bytes: new Uint8Array(1234) }
    }
    const audio = { kind: 'narration', media: { src: 'a.mp3', mediaType: 'audio/mpeg' } } as const
    const { files } = await render(feedAdapter(), publicationOf({ audio }), assets)
    expect(decode(files[0]?.bytes)).toContain('length="1234"')
    expect(asked).toEqual([['a.mp3', 'https://quay.example/rope']])
  })

  it('should ask for no bytes where the length is stated, and do without those that are not found', async () => {
    const asked: string[] = []
    const assets: AssetSource = async (src) => {
      asked.push(src)
      return undefined
    }
    const { files } = await render(feedAdapter(), rich, assets)
    // The film in the text states no length.
    expect(asked).toEqual(['knot.mp4'])
    expect(decode(files[0]?.bytes)).toBe(toRss(rich))
    const audio = { kind: 'narration', media: { src: 'a.mp3' } } as const
    const { messages } = await render(feedAdapter(), publicationOf({ audio }), assets)
    expect(messages.map(({ code }) => code)).toContain('feed/audio-without-length')
  })

  it('should stop when it is told to', async () => {
    const adapter = feedAdapter()
    const files = adapter.render(rich, { report: () => undefined, signal: AbortSignal.abort(new Error('enough')) })
    await expect(async () => {
      for await (const _ of files) expect.unreachable()
    }).rejects.toThrow('enough')
  })
})
