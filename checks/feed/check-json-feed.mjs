// The rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
// check(text) returns events { level, where, what }: an error breaks a MUST, a warning breaks a SHOULD or is known to trouble readers.

const words = (text) => text.split(/\s+/)
const TOP =
  words(`version title home_page_url feed_url description user_comment next_url icon favicon authors author language
expired hubs items`)
const ITEM =
  words(`id url external_url title content_html content_text summary image banner_image date_published date_modified
authors author tags language attachments`)
const DATE =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const LANG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/
const ENTITY = /&(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);/i

export function check(text) {
  const out = []
  const log = (level, where, what) => out.push({ level, where, what })
  const err = (w, m) => log('error', w, m),
    warn = (w, m) => log('warning', w, m)
  let f
  try {
    f = JSON.parse(text)
  } catch (e) {
    err('', 'not JSON: ' + e.message)
    return out
  }
  const isObj = (x) => x !== null && typeof x === 'object' && !Array.isArray(x)
  if (!isObj(f)) {
    err('', 'top level must be an object')
    return out
  }
  const url = (w, v, level = err) => {
    if (v === undefined) return
    if (typeof v !== 'string') return err(w, 'must be a string')
    try {
      const u = new URL(v)
      if (!/^(https?|mailto|acct|urn):$/.test(u.protocol)) warn(w, 'unusual URL scheme')
    } catch {
      level(w, 'must be an absolute URL: ' + v)
    }
  }
  const keys = (w, o, known) => {
    for (const k of Object.keys(o))
      if (!known.includes(k) && !/^_[A-Za-z][^.]*$/.test(k))
        err(w, 'key is neither in the specification nor an extension that starts with "_": ' + k)
  }
  const str = (w, v) => {
    if (v !== undefined && typeof v !== 'string') err(w, 'must be a string')
  }
  const plain = (w, v) => {
    str(w, v)
    if (typeof v === 'string' && ENTITY.test(v)) warn(w, 'plain text holds an HTML entity, probably escaped twice')
    if (typeof v === 'string' && /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(v))
      warn(w, 'holds a control character')
  }
  const authors = (w, a) => {
    if (a === undefined) return
    if (!Array.isArray(a)) return err(w, 'must be an array')
    a.forEach((x, i) => {
      if (!isObj(x)) return err(`${w}[${i}]`, 'must be an object')
      keys(`${w}[${i}]`, x, ['name', 'url', 'avatar'])
      if (!x.name && !x.url && !x.avatar) err(`${w}[${i}]`, 'needs one of name, url, avatar')
      url(`${w}[${i}].url`, x.url)
      url(`${w}[${i}].avatar`, x.avatar)
    })
  }
  keys('', f, TOP)
  if (f.version === undefined) err('version', 'missing')
  else if (f.version === 'https://jsonfeed.org/version/1') warn('version', 'is 1, not 1.1')
  else if (f.version !== 'https://jsonfeed.org/version/1.1') err('version', 'unknown: ' + f.version)
  if (typeof f.title !== 'string') err('title', 'missing')
  plain('title', f.title)
  plain('description', f.description)
  if (f.description === '') warn('description', 'is empty')
  for (const k of ['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon']) url(k, f[k])
  if (!f.home_page_url) warn('home_page_url', 'should be considered required on the web')
  if (!f.feed_url) warn('feed_url', 'should be considered required on the web')
  if (f.next_url && f.next_url === f.feed_url) err('next_url', 'must differ from feed_url')
  if (f.author !== undefined) warn('author', 'deprecated in 1.1: use authors')
  authors('authors', f.authors)
  if (f.language !== undefined && !LANG.test(f.language)) err('language', 'not a language tag')
  if (f.expired !== undefined && typeof f.expired !== 'boolean') err('expired', 'must be a boolean')
  if (f.hubs !== undefined)
    (Array.isArray(f.hubs) ? f.hubs : (err('hubs', 'must be an array'), [])).forEach((h, i) => {
      if (!h?.type || !h?.url) err(`hubs[${i}]`, 'needs type and url')
      url(`hubs[${i}].url`, h?.url)
    })
  if (!Array.isArray(f.items)) {
    err('items', 'must be an array')
    return out
  }
  const ids = new Set()
  f.items.forEach((it, i) => {
    const w = `items[${i}]`
    if (!isObj(it)) return err(w, 'must be an object')
    keys(w, it, ITEM)
    if (it.id === undefined || it.id === '') err(w + '.id', 'missing')
    else {
      if (typeof it.id !== 'string') err(w + '.id', 'must be a string')
      if (ids.has(String(it.id))) err(w + '.id', 'is not unique')
      ids.add(String(it.id))
    }
    if (it.content_html === undefined && it.content_text === undefined) err(w, 'needs content_html or content_text')
    str(w + '.content_html', it.content_html)
    str(w + '.content_text', it.content_text)
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(it.content_html ?? ''))
      warn(w + '.content_html', 'holds a control character')
    for (const m of String(it.content_html ?? '').matchAll(/\s(?:src|href)="([^"#][^"]*)"/g)) {
      try {
        new URL(m[1])
      } catch {
        warn(w + '.content_html', 'relative URL: ' + m[1])
      }
    }
    plain(w + '.title', it.title)
    plain(w + '.summary', it.summary)
    for (const k of ['url', 'external_url', 'image', 'banner_image']) url(`${w}.${k}`, it[k])
    for (const k of ['date_published', 'date_modified'])
      if (it[k] !== undefined && !DATE.test(it[k])) err(`${w}.${k}`, 'not an RFC 3339 date: ' + it[k])
    if (it.author !== undefined) warn(w + '.author', 'deprecated in 1.1: use authors')
    authors(w + '.authors', it.authors)
    if (it.tags !== undefined && !(Array.isArray(it.tags) && it.tags.every((t) => typeof t === 'string')))
      err(w + '.tags', 'must be an array of strings')
    if (it.language !== undefined && !LANG.test(it.language)) err(w + '.language', 'not a language tag')
    ;(it.attachments === undefined
      ? []
      : Array.isArray(it.attachments)
        ? it.attachments
        : (err(w + '.attachments', 'must be an array'), [])
    ).forEach((a, j) => {
      if (!a?.url || !a?.mime_type) err(`${w}.attachments[${j}]`, 'needs url and mime_type')
      url(`${w}.attachments[${j}].url`, a?.url)
      for (const k of ['size_in_bytes', 'duration_in_seconds'])
        if (a?.[k] !== undefined && typeof a[k] !== 'number') err(`${w}.attachments[${j}].${k}`, 'must be a number')
    })
  })
  return out
}
