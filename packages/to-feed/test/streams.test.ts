import { type Article, createPublication, type Message, type Publication } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAtom, toAtomStream, toJsonFeed, toJsonFeedStream, toRss, toRssStream } from '../src/index.js'
import { publicationOf, rich, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const formats = [
  ['RSS', toRss, toRssStream, /\n {4}<item[ >].*?<\/item>/gs],
  ['Atom', toAtom, toAtomStream, /\n {2}<entry[ >].*?<\/entry>/gs],
  ['JSON Feed', toJsonFeed, toJsonFeedStream, /\n {4}\{\n {6}"id".*?\n {4}\}/gs],
] as const

async function gather(chunks: AsyncIterable<string>): Promise<readonly string[]> {
  const gathered: string[] = []
  for await (const chunk of chunks) gathered.push(chunk)
  return gathered
}

const write = async (chunks: AsyncIterable<string>): Promise<string> => (await gather(chunks)).join('')

/** As a whole feed sorts them. */
const newestFirst = ({ articles }: Publication): readonly Article[] => {
  const order = JSON.parse(toJsonFeed({ ...rich, articles })).items.map(({ id }: { readonly id: string }) => id)
  return articles.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
}

describe.each(formats)('%s as a stream', (name, whole, stream, item) => {
  it('should hold the items of the whole feed, byte for byte, each in a chunk of its own', async () => {
    const expected = whole(rich).match(item)
    const chunks = await gather(stream(rich, newestFirst(rich)))
    expect(expected).toHaveLength(4)
    expect(chunks.join('').match(item)).toEqual(expected)
    expect(chunks).toHaveLength(5)
    expect(chunks.slice(0, 4).map((chunk) => chunk.match(item)?.length)).toEqual([1, 1, 1, 1])
  })

  it('should do so for any string', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(']]>', '</item>', '\u0000', '\ud800', '\n    }', '\r', '<!--'),
        ),
        async (words) => {
          const title = `a${words}`
          const publication = publicationOf({ title, summary: title, body: [says(title)] })
          const [first, last] = await gather(stream(publication, publication.articles))
          const text = `${first}${last}`
          const [only] = whole(publication).match(item) ?? []
          expect(text).toContain(only)
          if (name === 'JSON Feed') expect(text).toBe(whole(publication))
          else readXml(text)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('should ask for one article at a time, and say nothing before the first', async () => {
    let made = 0
    async function* articles(): AsyncGenerator<Article> {
      for (const article of rich.articles) {
        made += 1
        yield article
      }
    }
    const chunks = stream(rich, articles())
    expect(made).toBe(0)
    for (const index of [1, 2, 3, 4]) {
      expect((await chunks.next()).done).toBe(false)
      expect(made).toBe(index)
    }
  })

  it('should keep the order of the articles', async () => {
    const reversed = newestFirst(rich).toReversed()
    const ids = (text: string) =>
      rich.articles.map(({ id }) => id).toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
    expect(ids(await write(stream(rich, reversed)))).toEqual(reversed.map(({ id }) => id))
  })

  it('should close what makes the articles when nobody reads on', async () => {
    let isClosed = false
    function* articles(): Generator<Article> {
      try {
        yield* rich.articles
      } finally {
        isClosed = true
      }
    }
    for await (const _ of stream(rich, articles())) break
    expect(isClosed).toBe(true)
  })

  it('should leave out what is not to be shown yet, and report it', async () => {
    const heard: Message[] = []
    const options = { now: '2024-03-01T00:00:00Z', report: (message: Message) => void heard.push(message) }
    const text = await write(stream(rich, newestFirst(rich), options))
    expect(text.match(item)).toEqual(whole(rich, { now: options.now }).match(item))
    expect(heard.map(({ code }) => code)).toContain('feed/too-early')
  })

  it('should report what the whole feed reports', async () => {
    const codes = async (run: (report: (message: Message) => void) => unknown) => {
      const heard: string[] = []
      await run(({ code, article }) => void heard.push(`${code} ${article ?? ''}`))
      return heard.toSorted()
    }
    const bare = createPublication({
      title: 'Quay',
      articles: [{ id: 'urn:x:rope', title: 'Rope', body: [says('a')] }],
    })
    const expected = await codes((report) => whole(bare, { report }))
    expect(expected.length).toBeGreaterThan(2)
    expect(await codes((report) => write(stream(bare, bare.articles, { report })))).toEqual(expected)
  })

  it('should refuse wrong options at once', () => {
    expect(() => stream(rich, [], { content: 'some' } as never)).toThrow('option `content`')
    expect(() => stream(rich, [], { limit: { items: 2 } } as never)).toThrow('option `limit`')
  })
})

describe('a stream', () => {
  it('should be the whole feed in JSON', async () => {
    expect(await write(toJsonFeedStream(rich, newestFirst(rich)))).toBe(toJsonFeed(rich))
    expect(await write(toJsonFeedStream(rich, []))).toBe(toJsonFeed({ ...rich, articles: [] }))
  })

  it('should say at the end of RSS when the feed changed last', async () => {
    const whole = readXml(toRss(rich))
    const text = await write(toRssStream(rich, newestFirst(rich)))
    const channel = 'channel/lastBuildDate'
    expect(texts(readXml(text), channel)).toEqual(texts(whole, channel))
    expect(text.indexOf('<lastBuildDate>')).toBeGreaterThan(text.lastIndexOf('</item>'))
    const names = (root: ReturnType<typeof readXml>) =>
      all(root, 'channel')[0]
        ?.children.map(({ name }) => name)
        .toSorted()
    expect(names(readXml(text))).toEqual(names(whole))
  })

  it('should say in Atom what must be said, whatever comes (RFC 4287, 4.1.1)', async () => {
    const unsigned = publicationOf({ byline: [] })
    for (const publication of [rich, unsigned, publicationOf({ byline: ['Ada'] }), { ...unsigned, articles: [] }]) {
      const streamed = readXml(await write(toAtomStream(publication, newestFirst(publication))))
      const whole = readXml(toAtom(publication))
      for (const path of ['id', 'title', 'updated', 'author/name', 'entry/author/name'])
        expect(texts(streamed, path)).toEqual(texts(whole, path))
    }
  })

  it('should take the site of the first article where the publication has no home page', async () => {
    const { articles } = publicationOf({ url: 'https://quay.example/rope' })
    const { url: _, ...head } = rich
    const root = readXml(await write(toRssStream(head, articles)))
    expect(texts(root, 'channel/link')).toEqual(['https://quay.example/'])
  })
})
