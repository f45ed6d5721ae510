// The kinds of value that JSON Feed 1.1 knows. Each takes `note` (error and warning) and the place that a message names.
const URL_SCHEME = /^(https?|mailto|acct|urn):$/
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/
const ENTITY = /&(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);/i
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const EXTENSION = /^_[A-Za-z][^.]*$/

export const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)
export const holdsControl = (text) => CONTROL.test(text)

export function checkString(note, where, value) {
  if (value !== undefined && typeof value !== 'string') note.error(where, 'must be a string')
}

/** Text that is not HTML: an entity in it was meant for a reader that decodes it, and will be shown as it stands. */
export function checkPlainText(note, where, value) {
  checkString(note, where, value)
  if (typeof value !== 'string') return
  if (ENTITY.test(value)) note.warning(where, 'plain text holds an HTML entity, probably escaped twice')
  if (holdsControl(value)) note.warning(where, 'holds a control character')
}

export function checkUrl(note, where, value) {
  if (value === undefined) return
  if (typeof value !== 'string') return note.error(where, 'must be a string')
  if (!URL.canParse(value)) return note.error(where, `must be an absolute URL: ${value}`)
  if (!URL_SCHEME.test(new URL(value).protocol)) note.warning(where, 'unusual URL scheme')
}

export function checkLanguage(note, where, value) {
  if (value !== undefined && !LANGUAGE.test(value)) note.error(where, 'not a language tag')
}

/** Extensions start with an underscore (JSON Feed 1.1, "Extensions"). */
export function checkKeys(note, where, object, known) {
  for (const key of Object.keys(object))
    if (!known.includes(key) && !EXTENSION.test(key))
      note.error(where, `key is neither in the specification nor an extension that starts with "_": ${key}`)
}

/** The items of an optional array; anything else is reported, and has none. */
export function itemsOf(note, where, value) {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  note.error(where, 'must be an array')
  return []
}

export function checkAuthors(note, where, authors) {
  for (const [i, author] of itemsOf(note, where, authors).entries()) {
    const at = `${where}[${i}]`
    if (!isObject(author)) {
      note.error(at, 'must be an object')
      continue
    }
    checkKeys(note, at, author, ['name', 'url', 'avatar'])
    if (!author.name && !author.url && !author.avatar) note.error(at, 'needs one of name, url, avatar')
    checkUrl(note, `${at}.url`, author.url)
    checkUrl(note, `${at}.avatar`, author.avatar)
  }
}
