import { render } from '@offprint/conformance'
import { createPublication, type Message, type Publication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { type FormatOptions, feedAdapter, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { publicationOf, says } from './publications.js'
import { readXml, texts } from './read-xml.js'

/** Article 1 is the oldest, but was changed last. */
const five: Publication = createPublication({
  title: 'Quay',
  url: 'https://quay.example/',
  language: 'en',
  description: 'Rope.',
  articles: [1, 2, 3, 4, 5].map((day) => ({
    title: `No ${day}`,
    url: `https://quay.example/${day}`,
    dates: { published: `2024-01-0${day}`, ...(day === 1 ? { modified: '2024-06-01' } : {}) },
    byline: ['Ada'],
    body: [says('Words. '.repeat(100))],
  })),
})

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

function written(options: FormatOptions, publication = five) {
  const messages: Message[] = []
  const text = toRss(publication, { ...options, report: (message) => messages.push(message) })
  return { text, titles: texts(readXml(text), 'channel/item/title'), messages }
}

describe('limit', () => {
  it('should cut nothing by default', () => {
    expect(written({}).titles).toHaveLength(5)
    expect(written({}).messages.map(({ ruleId }) => ruleId)).toEqual(['missing-feed-url'])
  })

  it('should keep the newest items, date the feed by them, and say how many are left out (rule 16)', () => {
    const { text, titles, messages } = written({ limit: { items: 2 } })
    expect(titles).toEqual(['No 5', 'No 4'])
    expect(texts(readXml(text), 'channel/lastBuildDate')).toEqual(['Fri, 05 Jan 2024 12:00:00 GMT'])
    expect(messages.find(({ ruleId }) => ruleId === 'shortened-feed')?.reason).toContain('Unexpected 3 articles')
  })

  it('should hold as many items as fit into the bytes, and not one more', () => {
    const whole = bytesOf(toRss(five))
    const threeOf = bytesOf(written({ limit: { items: 3 } }).text)
    expect(written({ limit: { bytes: whole } }).titles).toHaveLength(5)
    expect(written({ limit: { bytes: threeOf } }).titles).toHaveLength(3)
    expect(written({ limit: { bytes: threeOf - 1 } }).titles).toHaveLength(2)
    expect(bytesOf(written({ limit: { bytes: threeOf } }).text)).toBeLessThanOrEqual(threeOf)
  })

  it('should keep one item whatever the limit', () => {
    expect(written({ limit: { bytes: 1 } }).titles).toEqual(['No 5'])
  })

  it('should leave the same items in all three formats (rule 50)', async () => {
    const smallest = Math.min(...[toRss, toAtom, toJsonFeed].map((write) => bytesOf(write(five))))
    const { files, messages } = await render(feedAdapter({ limit: { bytes: smallest } }), five)
    const counts = files.map(({ bytes }) => new TextDecoder().decode(bytes).match(/No \d/g)?.length)
    expect(new Set(counts).size).toBe(1)
    expect(counts[0]).toBeLessThan(5)
    for (const { bytes } of files) expect(bytes.length).toBeLessThanOrEqual(smallest)
    expect(messages.filter(({ ruleId }) => ruleId === 'shortened-feed')).toHaveLength(1)
  })

  it('should warn of more than 512 kB, with the size and what to do, unless the caller set a limit', () => {
    const large = publicationOf({ body: [says('A long line of words. '.repeat(30_000))] })
    const { messages } = written({}, large)
    const message = messages.find(({ ruleId }) => ruleId === 'oversized-feed')
    expect(message).toMatchObject({ severity: 'warning', code: 'feed/oversized-feed' })
    expect(message?.reason).toMatch(
      /^Unexpected 66\d kB of `rss`, expected at most 512 kB, .*; set `limit`, `pages` or/,
    )
    expect(written({ limit: { bytes: 1_000_000 } }, large).messages.map(({ ruleId }) => ruleId)).not.toContain(
      'oversized-feed',
    )
  })

  it.each([
    [{ items: 0 }, 'Unexpected `0` as option `limit.items`, expected a whole number above 0'],
    [{ bytes: 1.5 }, 'Unexpected `1.5` as option `limit.bytes`, expected a whole number above 0'],
    [{ item: 1 }, 'Unexpected `item` as option `limit.item`, expected `items`'],
    [5, 'Unexpected `5` as option `limit`, expected an object'],
  ])('should refuse %j', (limit, reason) => {
    expect(() => toRss(five, { limit } as unknown as FormatOptions)).toThrow(reason)
  })
})

describe('now', () => {
  const dated = (dates: object) => publicationOf({ dates })
  const titles = (publication: Publication, now: string) =>
    texts(readXml(toRss(publication, { now })), 'channel/item/title')

  it('should leave out what is not yet published or under embargo, and what has expired (rule 45)', () => {
    const now = '2024-03-01T00:00:00Z'
    expect(titles(dated({ published: '2024-03-02' }), now)).toEqual([])
    expect(titles(dated({ published: '2024-02-01', embargo: '2024-03-01T00:00:01Z' }), now)).toEqual([])
    expect(titles(dated({ published: '2024-02-01', expires: '2024-02-29' }), now)).toEqual([])
    expect(titles(dated({ published: '2024-03-01T00:00:00Z', expires: '2024-03-02' }), now)).toEqual(['Rope'])
    expect(titles(dated({}), now)).toEqual(['Rope'])
  })

  it('should be an instant, whatever its offset (rule 45)', () => {
    expect(titles(dated({ published: '2024-03-01T00:00:00Z' }), '2024-03-01T00:59:00+01:00')).toEqual([])
    expect(titles(dated({ published: '2024-03-01T00:00:00Z' }), '2024-03-01T01:00:00+01:00')).toEqual(['Rope'])
  })

  it.each(['2024-03-01', 'now', '2024-13-01T00:00:00Z'])('should refuse `%s` (rule 45)', (now) => {
    expect(() => toRss(five, { now })).toThrow('expected a date-time with its offset (RFC 3339)')
  })
})
