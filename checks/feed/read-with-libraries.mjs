// What three npm feed readers see of a file: the number of entries, and of fields that hold something.
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'

const list = (value) => (value === undefined || value === null ? [] : [value].flat())
const text = (value) => (value && typeof value === 'object' && 'value' in value ? value.value : value)
const full = (value) =>
  Array.isArray(value) ? value.some(full) : value !== undefined && value !== null && value !== ''

/** Fields: title, link, id, summary, content, published, updated, authors, tags, enclosures. */
const tally = (entries) => ({
  entries: entries.length,
  fields: entries.reduce((sum, entry) => sum + Object.values(entry).filter(full).length, 0),
})

export function readWithFeedsmith({ parseFeed }, file) {
  const { format, feed } = parseFeed(readFileSync(file, 'utf8'))
  if (format === 'json')
    return tally(
      list(feed.items).map((item) => ({
        title: item.title,
        link: item.url,
        id: item.id,
        summary: item.summary,
        content: item.content_html ?? item.content_text,
        published: item.date_published,
        updated: item.date_modified,
        authors: list(item.authors).map((author) => author.name),
        tags: list(item.tags),
        enclosures: list(item.attachments).map((file) => file.url),
      })),
    )
  if (format === 'atom')
    return tally(
      list(feed.entries).map((entry) => ({
        title: text(entry.title),
        link: list(entry.links).find((link) => !link.rel || link.rel === 'alternate')?.href,
        id: entry.id,
        summary: text(entry.summary),
        content: text(entry.content),
        published: entry.published,
        updated: entry.updated,
        authors: list(entry.authors).map((author) => author.name),
        tags: list(entry.categories).map((category) => category.term),
        enclosures: list(entry.links)
          .filter((link) => link.rel === 'enclosure')
          .map((link) => link.href),
      })),
    )
  return tally(
    list(feed.items).map((item) => ({
      title: text(item.title),
      link: item.link,
      id: text(item.guid),
      summary: text(item.description),
      content: item.content?.encoded,
      published: item.pubDate,
      updated: item.atom?.updated ?? item.dcterms?.modified,
      authors: [...list(item.dc?.creators), ...list(item.authors).map((author) => author.name ?? author)],
      tags: list(item.categories).map((category) => category.name),
      enclosures: list(item.enclosures).map((enclosure) => enclosure.url),
    })),
  )
}

export async function readWithRssParser(RssParser, file) {
  const feed = await new RssParser().parseString(readFileSync(file, 'utf8'))
  return tally(
    feed.items.map((item) => ({
      title: item.title,
      link: item.link,
      id: item.guid ?? item.id,
      summary: item.summary ?? (item['content:encoded'] && item.content),
      content: item['content:encoded'] ?? item.content,
      published: item.isoDate,
      authors: list(item.creator ?? item.author),
      tags: list(item.categories),
      enclosures: list(item.enclosure?.url),
    })),
  )
}

export function readWithFeedparser(FeedParser, file) {
  return new Promise((done, fail) => {
    const items = []
    const parser = new FeedParser({ addmeta: false, resume_saxerror: false })
    parser.on('error', fail)
    parser.on('end', () =>
      done(
        tally(
          items.map((item) => ({
            title: item.title,
            link: item.link,
            id: item.guid,
            summary: item.summary,
            content: item.description,
            published: item.pubdate,
            updated: item.date,
            authors: list(item.author),
            tags: list(item.categories),
            enclosures: list(item.enclosures).map((enclosure) => enclosure.url),
          })),
        ),
      ),
    )
    parser.on('readable', () => {
      for (let item = parser.read(); item; item = parser.read()) items.push(item)
    })
    Readable.from([readFileSync(file)]).pipe(parser)
  })
}
