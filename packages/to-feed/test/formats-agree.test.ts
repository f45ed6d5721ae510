import type { Publication } from '@offprint/core'
import { type Atom, type Json, parseAtomFeed, parseJsonFeed, parseRssFeed, type Rss } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type FormatOptions, toAtom, toJsonFeed, toRss } from '../src/index.js'
import { minimal, rich } from './publications.js'

/** What the three formats must say alike of one article. */
interface Facts {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly link: string | undefined
  readonly published: number | undefined
  readonly changed: number | undefined
  readonly authors: readonly (string | undefined)[]
  readonly tags: readonly (string | undefined)[]
  readonly summary: string | undefined
  readonly html: string | undefined
  readonly sound: string | undefined
}

const unknown = Date.parse('1970-01-01T00:00:00Z')
const moment = (date: unknown): number | undefined => (date === undefined ? undefined : Date.parse(String(date)))
const plain = (html: string | undefined): string | undefined =>
  html?.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')

function ofRss(item: Rss.Item<string>): Facts {
  const published = moment(item.pubDate)
  return {
    id: item.guid?.value,
    title: item.title,
    link: item.link,
    published,
    changed: moment(item.atom?.updated) ?? published,
    authors: item.dc?.creators ?? [],
    tags: (item.categories ?? []).map(({ name }) => name),
    summary: plain(item.description),
    html: item.content?.encoded,
    sound: item.enclosures?.[0]?.url,
  }
}

function ofAtom(entry: Atom.Entry<string>): Facts {
  const updated = moment(entry.updated)
  const linkOf = (rel: string) => entry.links?.find((link) => link.rel === rel)?.href
  return {
    id: entry.id,
    title: textOf(entry.title),
    link: linkOf('alternate'),
    published: moment(entry.published),
    changed: updated === unknown ? undefined : updated,
    authors: (entry.authors ?? []).map(({ name }) => name),
    tags: (entry.categories ?? []).map(({ term, label }) => label ?? term),
    summary: textOf(entry.summary),
    html: textOf(entry.content),
    sound: linkOf('enclosure'),
  }
}

const textOf = (text: unknown): string | undefined =>
  typeof text === 'string' ? text : (text as { readonly value?: string } | undefined)?.value

function ofJson(item: Json.Item<string>): Facts {
  const published = moment(item.date_published)
  return {
    id: item.id,
    title: item.title,
    link: item.url,
    published,
    changed: moment(item.date_modified) ?? published,
    authors: (item.authors ?? []).map(({ name }) => name),
    tags: item.tags ?? [],
    summary: item.summary,
    html: item.content_html,
    sound: item.attachments?.[0]?.url,
  }
}

function readAll(publication: Publication, options: FormatOptions = {}) {
  return {
    rss: (parseRssFeed(toRss(publication, options)).items ?? []).map((item) => ofRss(item as Rss.Item<string>)),
    atom: (parseAtomFeed(toAtom(publication, options)).entries ?? []).map((entry) =>
      ofAtom(entry as Atom.Entry<string>),
    ),
    json: (parseJsonFeed(toJsonFeed(publication, options)).items ?? []).map((item) =>
      ofJson(item as Json.Item<string>),
    ),
  }
}

describe('the three formats', () => {
  it('should agree on ids, titles, links, dates, authors, tags, texts and audio of every article (rule 50)', () => {
    const { rss, atom, json } = readAll(rich)
    expect(rss).toHaveLength(4)
    expect(atom).toEqual(rss)
    expect(json).toEqual(rss)
  })

  it('should read back whole through an independent reader', () => {
    const article = rich.articles[1]
    expect(readAll(rich).rss[1]).toMatchObject({
      id: article?.id,
      title: article?.title,
      link: article?.url,
      published: Date.parse('2024-02-29T00:30:00Z'),
      changed: Date.parse('2024-03-02T21:30:00Z'),
      authors: ['Ada Hawser', 'Bo Lanyard'],
      tags: ['Harbour', 'Gear', 'rope', 'Mooring'],
      summary: article?.summary,
      sound: 'https://quay.example/2024/rope.mp3',
    })
  })

  it('should list what was published last first, and what has no date last (rule 45)', () => {
    const order = ['Wire', 'Rope & <b>wire</b>', 'حبال الميناء', '岸壁の綱']
    for (const items of Object.values(readAll(rich))) expect(items.map(({ title }) => title)).toEqual(order)
  })

  it('should keep the publication’s order among articles of one moment (rule 45)', () => {
    const [article] = minimal.articles
    if (article === undefined) throw new Error('expected an article')
    const same = ['2024-03-16T12:00:00Z', '2024-03-16T14:00:00+02:00', '2024-03-17T12:00:00Z'].map((iso, index) => ({
      ...article,
      id: `urn:x-order:${index}`,
      dates: { published: { iso, precision: 'second' as const } },
    }))
    const { rss } = readAll({ ...minimal, articles: same })
    expect(rss.map(({ id }) => id)).toEqual(['urn:x-order:2', 'urn:x-order:0', 'urn:x-order:1'])
  })

  it('should agree on the publication too', () => {
    const rss = parseRssFeed(toRss(rich))
    const atom = parseAtomFeed(toAtom(rich))
    const json = parseJsonFeed(toJsonFeed(rich))
    const title = 'Quay & <i>Quill</i>'
    expect([rss.title, textOf(atom.title), json.title]).toEqual([title, title, title])
    expect([rss.language, json.language]).toEqual(['en-GB', 'en-GB'])
    expect([rss.link, atom.links?.find(({ rel }) => rel === 'alternate')?.href, json.home_page_url]).toEqual([
      'https://quay.example/',
      'https://quay.example/',
      'https://quay.example/',
    ])
    expect(moment(rss.lastBuildDate)).toBe(moment(atom.updated))
  })
})
