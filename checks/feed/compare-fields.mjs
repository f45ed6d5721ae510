// Whether an XML feed, as python3-feedparser reads it, says of every article what the JSON Feed beside it says.
const list = (value) => (value === undefined || value === null ? [] : [value].flat())
const references = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** RSS carries a plain teaser as HTML. */
const plain = (html) =>
  html?.replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (whole, code, name) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (references[name] ?? whole),
  )
const trimmed = (text) => text?.trim() || undefined
const seconds = (date) => (date === undefined ? undefined : Math.floor(Date.parse(date) / 1000))

/** The fields of an item of JSON Feed. */
const expected = (item) => ({
  id: item.id,
  title: trimmed(item.title),
  link: item.url,
  published: seconds(item.date_published),
  updated: seconds(item.date_modified ?? item.date_published),
  authors: list(item.authors).flatMap(({ name }) => list(name)),
  tags: list(item.tags),
  summary: trimmed(item.summary),
  content: trimmed(item.content_html),
  enclosures: list(item.attachments).map(({ url }) => url),
})

/** The same of what feedparser read. */
const found = (entry, isRss) => ({
  id: entry.id ?? undefined,
  title: trimmed(entry.title ?? undefined),
  link: entry.link ?? undefined,
  published: entry.published ?? undefined,
  updated: entry.updated ?? entry.published ?? undefined,
  authors: entry.authors,
  tags: entry.tags,
  summary: trimmed(isRss ? plain(entry.summary) : entry.summary),
  content: trimmed(entry.content ?? entry.summary ?? undefined),
  enclosures: entry.enclosures,
})

/** RSS has one enclosure an item, the rest is media; where nobody signs an entry, Atom has the feed's author. */
function same(field, one, other, isRss) {
  const [want, have] = [one[field], other[field]]
  if (field === 'enclosures' && isRss) return want.length === 0 || have.every((url) => want.includes(url))
  if (field === 'authors' && want.length === 0) return true
  return want === undefined || JSON.stringify(want) === JSON.stringify(have)
}

/**
 * @param read - As `readWithPython` returns it.
 * @param feed - The JSON Feed beside it, parsed.
 * @returns {{ errors: string[], note: string }} how many fields there are, and those that were not read back
 */
export function compareFields(read, feed) {
  const isRss = read.version.startsWith('rss')
  const byId = new Map(read.items.map((entry) => [entry.id, entry]))
  const errors = []
  let count = 0
  for (const item of list(feed.items)) {
    const entry = byId.get(item.id)
    if (!entry) errors.push(`${item.id}: not there`)
    if (!entry) continue
    const [want, have] = [expected(item), found(entry, isRss)]
    for (const field of Object.keys(want)) {
      if (list(want[field]).length) count++
      if (!same(field, want, have, isRss))
        errors.push(`${item.id}: ${field} is ${JSON.stringify(have[field])}, not ${JSON.stringify(want[field])}`)
    }
  }
  return { errors, note: `${count} fields` }
}
