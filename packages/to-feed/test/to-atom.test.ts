import { describe, expect, it } from 'vitest'
import { toAtom } from '../src/index.js'
import { minimal, publicationOf, rich, says } from './publications.js'
import { all, readXml, texts } from './read-xml.js'

const feed = readXml(toAtom(rich))
const entries = all(feed, 'entry')
const [wire, rope, , undated] = entries
if (wire === undefined || rope === undefined || undated === undefined) throw new Error('entries')

describe('toAtom', () => {
  it('should have exactly one id, title and updated in the feed and in each entry (rule 25)', () => {
    for (const owner of [feed, ...entries, readXml(toAtom(minimal)), ...all(readXml(toAtom(minimal)), 'entry')])
      for (const name of ['id', 'title', 'updated']) expect(texts(owner, name)).toHaveLength(1)
  })

  it('should be in the Atom namespace, with the media prefix only where it is used (rule 4)', () => {
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    expect(feed.attributes['xmlns:media']).toBe('http://search.yahoo.com/mrss/')
    expect(Object.keys(readXml(toAtom(minimal)).attributes)).toEqual(['xmlns'])
  })

  it('should declare plain text as text and the whole text as HTML (rule 9)', () => {
    expect(all(rope, 'title')[0]).toMatchObject({ attributes: { type: 'text' }, text: 'Rope & <b>wire</b>' })
    expect(all(rope, 'summary')[0]).toMatchObject({
      attributes: { type: 'text' },
      text: 'A walk along the lines of one ship, at 5 < 6 fathoms & falling.',
    })
    expect(all(rope, 'content')[0]?.attributes).toEqual({ type: 'html' })
  })

  it('should have an author on the feed unless every entry has one (rule 26)', () => {
    expect(texts(feed, 'author/name')).toEqual(['Bollard House'])
    expect(texts(feed, 'author/email')).toEqual(['desk@quay.example'])
    const signed = publicationOf({ byline: ['Ada Hawser'] })
    expect(texts(readXml(toAtom(signed)), 'author/name')).toEqual([])
    expect(texts(readXml(toAtom(publicationOf({}))), 'author/name')).toEqual(['Quay'])
    expect(texts(readXml(toAtom({ ...minimal, articles: [] })), 'author/name')).toEqual(['Example House'])
  })

  it('should keep ids letter by letter (rule 27)', () => {
    expect(texts(feed, 'id')).toEqual(['tag:quay.example,2021:quay'])
    expect(texts(feed, 'entry/id')).toEqual([
      'https://quay.example/2024/wire',
      'tag:quay.example,2024:rope',
      'https://quay.example/ar/حبال',
      'urn:uuid:6d9a4a6c-8a0f-5c5a-9f3e-0c3b7b1f9a10',
    ])
    const id = 'https://Quay.example/%7eA/../b'
    expect(texts(readXml(toAtom(publicationOf({ id }))), 'entry/id')).toEqual([id])
  })

  it('should write RFC 3339 dates, updated never before published (rule 28)', () => {
    expect(texts(rope, 'published')).toEqual(['2024-02-29T09:30:00+09:00'])
    expect(texts(rope, 'updated')).toEqual(['2024-03-02T18:00:00-03:30'])
    const early = publicationOf({ dates: { published: '2024-03-02', modified: '2024-03-01' } })
    expect(texts(readXml(toAtom(early)), 'entry/updated')).toEqual(['2024-03-02T12:00:00Z'])
  })

  it('should count a correction as a change (rule 28)', () => {
    const corrections = [{ date: '2024-04-01T08:00:00Z', kind: 'correction', content: [says('x')] }] as const
    const corrected = publicationOf({ dates: { published: '2024-03-02' }, corrections })
    expect(texts(readXml(toAtom(corrected)), 'entry/updated')).toEqual(['2024-04-01T08:00:00Z'])
    expect(texts(readXml(toAtom(corrected)), 'updated')).toEqual(['2024-04-01T08:00:00Z'])
  })

  it('should say the beginning of Unix time where nobody stated a date, and put the entry last (rule 25)', () => {
    expect(texts(undated, 'updated')).toEqual(['1970-01-01T00:00:00Z'])
    expect(texts(undated, 'published')).toEqual([])
    expect(texts(readXml(toAtom(minimal)), 'updated')).toEqual(['1970-01-01T00:00:00Z'])
    expect(texts(feed, 'updated')).toEqual(['2024-03-05T12:00:00Z'])
  })

  it('should link to self, page, enclosure and terms with an href each, and to one page at most (rule 29)', () => {
    const links = (owner: typeof feed) => all(owner, 'link').map(({ attributes }) => attributes)
    expect(links(feed)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: 'https://quay.example/atom.xml' },
      { rel: 'alternate', type: 'text/html', href: 'https://quay.example/' },
    ])
    expect(links(rope)).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://quay.example/2024/rope' },
      { rel: 'enclosure', type: 'audio/mpeg', length: '4211003', href: 'https://quay.example/2024/rope.mp3' },
      { rel: 'enclosure', type: 'video/mp4', title: 'A knot', href: 'https://quay.example/2024/knot.mp4' },
      { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ])
    expect(links(undated)).toEqual([])
  })

  it('should have content where an entry has no link (rule 30)', () => {
    const bare = (content: 'summary' | 'both', body = [says('Words.')]) => {
      const { url: _, ...article } =
        publicationOf({ id: 'urn:x-a:1', body }).articles[0] ?? minimal.articles[0] ?? never()
      return all(readXml(toAtom({ ...minimal, language: 'en', articles: [article] }, { content })), 'entry/content')
    }
    expect(bare('summary')[0]).toMatchObject({ attributes: { type: 'text' }, text: 'Words.' })
    expect(bare('both')[0]).toMatchObject({ attributes: { type: 'html' }, text: '<p>Words.</p>' })
    expect(bare('both', [])[0]).toMatchObject({ attributes: { type: 'text' }, text: 'Rope' })
  })

  it('should name people, with pages and addresses where they are known (rule 31)', () => {
    expect(all(rope, 'author').map(({ children }) => children.map(({ name, text }) => [name, text]))).toEqual([
      [
        ['name', 'Ada Hawser'],
        ['uri', 'https://quay.example/ada'],
        ['email', 'ada@quay.example'],
      ],
      [['name', 'Bo Lanyard']],
    ])
    expect(texts(rope, 'contributor/name')).toEqual(['Rope Desk', 'Cy Splice'])
  })

  it('should leave out a person whose name has no letter that XML can hold (rule 31)', () => {
    const people = publicationOf({ byline: ['\u0001', 'Ada'] })
    expect(texts(readXml(toAtom(people)), 'entry/author/name')).toEqual(['Ada'])
  })

  it('should give every category a term (rule 32)', () => {
    expect(all(rope, 'category').map(({ attributes }) => attributes)).toEqual([
      { term: 'Harbour' },
      { term: 'Gear' },
      { term: 'rope' },
      { term: 'mooring', scheme: 'https://quay.example/subjects/', label: 'Mooring' },
    ])
    expect(toAtom(publicationOf({ tags: ['a < "b" & c'] }))).toContain('term="a &lt; &quot;b&quot; &amp; c"')
  })

  it('should carry audio of unknown length or type as an enclosure without them (rule 33)', () => {
    const audio = { kind: 'podcast', media: { src: 'a.mp3' } } as const
    expect(all(readXml(toAtom(publicationOf({ audio }))), 'entry/link')[1]?.attributes).toEqual({
      rel: 'enclosure',
      href: 'https://quay.example/a.mp3',
    })
  })

  it('should state the language of the feed, and of an entry where it differs (rule 34)', () => {
    expect(feed.attributes['xml:lang']).toBe('en-GB')
    expect(entries.map(({ attributes }) => attributes['xml:lang'])).toEqual([undefined, undefined, 'ar', 'ja'])
  })

  it('should show icon, logo, subtitle and rights', () => {
    expect(texts(feed, 'icon')).toEqual(['https://quay.example/icon.png'])
    expect(texts(feed, 'logo')).toEqual(['https://quay.example/logo.png'])
    expect(texts(feed, 'subtitle')).toEqual(['Notes on rope & other gear.'])
    expect(texts(feed, 'rights')).toEqual(['© 2024 Bollard House'])
    expect(texts(rope, 'rights')).toEqual(['© 2024 Bollard House (CC BY 4.0)'])
  })
})

function never(): never {
  throw new Error('expected an article')
}
