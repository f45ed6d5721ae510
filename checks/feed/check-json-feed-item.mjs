// The rules of JSON Feed 1.1 on one item.
import {
  checkAuthors,
  checkKeys,
  checkLanguage,
  checkPlainText,
  checkString,
  checkUrl,
  holdsControl,
  isObject,
  itemsOf,
} from './json-feed-values.mjs'

const KEYS =
  'id url external_url title content_html content_text summary image banner_image date_published date_modified authors author tags language attachments'
/** RFC 3339, 5.6, with the offset that JSON Feed asks for. */
const DATE =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function checkId(note, where, id, ids) {
  if (id === undefined || id === '') return note.error(where, 'missing')
  if (typeof id !== 'string') note.error(where, 'must be a string')
  if (ids.has(String(id))) note.error(where, 'is not unique')
  ids.add(String(id))
}

function checkContent(note, where, { content_html: html, content_text: text }) {
  if (html === undefined && text === undefined) note.error(where, 'needs content_html or content_text')
  checkString(note, `${where}.content_html`, html)
  checkString(note, `${where}.content_text`, text)
  if (holdsControl(html ?? '')) note.warning(`${where}.content_html`, 'holds a control character')
  // An item travels without its page: a relative URL leads nowhere.
  for (const [, url] of String(html ?? '').matchAll(/\s(?:src|href)="([^"#][^"]*)"/g))
    if (!URL.canParse(url)) note.warning(`${where}.content_html`, `relative URL: ${url}`)
}

function checkAttachments(note, where, attachments) {
  itemsOf(note, where, attachments).forEach((attachment, i) => {
    const at = `${where}[${i}]`
    if (!attachment?.url || !attachment?.mime_type) note.error(at, 'needs url and mime_type')
    checkUrl(note, `${at}.url`, attachment?.url)
    for (const key of ['size_in_bytes', 'duration_in_seconds'])
      if (attachment?.[key] !== undefined && typeof attachment[key] !== 'number')
        note.error(`${at}.${key}`, 'must be a number')
  })
}

function checkTags(note, where, tags) {
  const areStrings = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')
  if (tags !== undefined && !areStrings) note.error(where, 'must be an array of strings')
}

/** Notes what is wrong with an item; `ids` holds those of the items before it. */
export function checkJsonFeedItem(note, where, item, ids) {
  if (!isObject(item)) return note.error(where, 'must be an object')
  checkKeys(note, where, item, KEYS.split(' '))
  checkId(note, `${where}.id`, item.id, ids)
  checkContent(note, where, item)
  checkPlainText(note, `${where}.title`, item.title)
  checkPlainText(note, `${where}.summary`, item.summary)
  for (const key of ['url', 'external_url', 'image', 'banner_image']) checkUrl(note, `${where}.${key}`, item[key])
  for (const key of ['date_published', 'date_modified'])
    if (item[key] !== undefined && !DATE.test(item[key]))
      note.error(`${where}.${key}`, `not an RFC 3339 date: ${item[key]}`)
  if (item.author !== undefined) note.warning(`${where}.author`, 'deprecated in 1.1: use authors')
  checkAuthors(note, `${where}.authors`, item.authors)
  checkTags(note, `${where}.tags`, item.tags)
  checkLanguage(note, `${where}.language`, item.language)
  checkAttachments(note, `${where}.attachments`, item.attachments)
}
