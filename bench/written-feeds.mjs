import { createPublication } from '@offprint/core'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { makeArticle } from './lib/make-article.mjs'

const site = 'https://example.org/'
const report = () => {}

/** Reads a text once, so that nobody is timed who has not made one, and sees that all of it is there. */
function read(text, items) {
  const least = items.reduce((sum, { html }) => sum + html.length, 0)
  if (Buffer.byteLength(text) < least) throw new Error('Unexpected feed without its texts, expected all of them')
}

const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text) => text.replace(/[&<>"]/g, (character) => references[character])

/** What a hand-written template does: one pass of escaping a value, and pieces put together. */
function concatenate(items) {
  let xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Bench</title><link>${site}</link>`
  for (const { title, link, date, author, summary, html } of items) {
    xml += `<item><title>${escapeXml(title)}</title><link>${escapeXml(link)}</link><guid>${escapeXml(link)}</guid>`
    xml += `<pubDate>${date.toUTCString()}</pubDate><dc:creator>${escapeXml(author)}</dc:creator>`
    xml += `<description>${escapeXml(summary)}</description><content:encoded>${escapeXml(html)}</content:encoded></item>`
  }
  return `${xml}</channel></rss>`
}

/** Items that are ready: their HTML, about 4 kB each, is given to everybody. */
function makeItems(count) {
  return Array.from({ length: count }, (_, index) => {
    const { title, url, dates, byline, body } = makeArticle(index)
    const html = toHtml(toHast({ type: 'root', children: body }))
    const summary = `What ${title} is about, in one sentence`
    return { title, link: url, date: new Date(dates.published), author: byline[0], summary, html }
  })
}

/** The record of a feed with the same items. */
function makeRecord(items, { resolveFeed, resolveOptions }) {
  const articles = items.map(({ title, link, date, author, summary }) => ({
    ...{ title, summary, url: link, language: 'en', byline: [author], body: [] },
    dates: { published: `${date.toISOString().slice(0, 19)}Z` },
  }))
  const publication = createPublication({ title: 'Bench', url: site, language: 'en', description: 'Bench', articles })
  const feed = resolveFeed(publication, resolveOptions({}))
  const html = new Map(items.map((item) => [item.link, item.html]))
  return { ...feed, items: feed.items.map((item) => ({ ...item, html: html.get(item.link) })) }
}

/**
 * Feeds from items that are ready, to XML and JSON: the writing alone, without rendering.
 *
 * @param {number} count Number of items.
 * @param writers Ours, see `lib/build-inner.mjs`.
 * @param peers Others, see `lib/load-peers.mjs`; `undefined` for none.
 * @returns Runs by name; the floor is RSS by concatenation.
 */
export function writtenFeeds(count, writers, peers) {
  const items = makeItems(count)
  const record = makeRecord(items, writers)
  return {
    'floor: RSS by concatenation': () => read(concatenate(items), items),
    'RSS: ours': () => read(writers.writeRss(record, report), items),
    'Atom: ours': () => read(writers.writeAtom(record, report), items),
    'JSON Feed: ours': () => read(writers.writeJsonFeed(record, report), items),
    ...(peers === undefined
      ? {}
      : { ...runsOfFeed(items, peers), ...runsOfFeedsmith(items, peers), ...runOfRss(items, peers) }),
  }
}

function runsOfFeed(items, { feed: { Feed } }) {
  const make = () => {
    const feed = new Feed({ title: 'Bench', id: site, link: site, language: 'en', description: 'Bench', copyright: '' })
    for (const { title, link, date, author, summary, html } of items)
      feed.addItem({ title, id: link, link, date, author: [{ name: author }], description: summary, content: html })
    return feed
  }
  return {
    'RSS: feed': () => read(make().rss2(), items),
    'Atom: feed': () => read(make().atom1(), items),
    'JSON Feed: feed': () => read(make().json1(), items),
  }
}

function runsOfFeedsmith(items, { feedsmith }) {
  const rss = () => ({
    ...{ title: 'Bench', link: site, description: 'Bench', language: 'en' },
    items: items.map(({ title, link, date, author, summary, html }) => ({
      ...{ title, link, description: summary, pubDate: date, guid: { value: link, isPermaLink: true } },
      ...{ dc: { creators: [author] }, content: { encoded: html } },
    })),
  })
  const atom = () => ({
    ...{ id: site, title: { value: 'Bench' }, updated: items[0].date, links: [{ href: site }] },
    entries: items.map(({ title, link, date, author, summary, html }) => ({
      ...{ id: link, title: { value: title }, updated: date, published: date, links: [{ href: link }] },
      ...{ authors: [{ name: author }], summary: { value: summary }, content: { type: 'html', value: html } },
    })),
  })
  const json = () => ({
    ...{ title: 'Bench', home_page_url: site, language: 'en' },
    items: items.map(({ title, link, date, author, summary, html }) => ({
      ...{ id: link, url: link, title, summary, content_html: html, date_published: date },
      authors: [{ name: author }],
    })),
  })
  return {
    'RSS: feedsmith': () => read(feedsmith.generateRssFeed(rss()), items),
    'Atom: feedsmith': () => read(feedsmith.generateAtomFeed(atom()), items),
    'JSON Feed: feedsmith': () => read(JSON.stringify(feedsmith.generateJsonFeed(json()), undefined, 2), items),
  }
}

function runOfRss(items, { rss: { default: RSS } }) {
  const make = () => {
    const feed = new RSS({ title: 'Bench', site_url: site, feed_url: `${site}feed.xml`, language: 'en' })
    for (const { title, link, date, author, summary, html } of items) {
      const custom_elements = [{ 'content:encoded': { _cdata: html } }]
      feed.item({ title, url: link, guid: link, date, author, description: summary, custom_elements })
    }
    return feed
  }
  return { 'RSS: rss': () => read(make().xml({ indent: true }), items) }
}
