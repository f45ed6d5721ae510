// The rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) on a whole feed.
import { checkJsonFeedItem } from './check-json-feed-item.mjs'
import {
  checkAuthors,
  checkKeys,
  checkLanguage,
  checkPlainText,
  checkUrl,
  isObject,
  itemsOf,
} from './json-feed-values.mjs'

const KEYS =
  'version title home_page_url feed_url description user_comment next_url icon favicon author authors language expired hubs items'
const VERSION = 'https://jsonfeed.org/version/1.1'
const OLD_VERSION = 'https://jsonfeed.org/version/1'

function checkVersion(note, version) {
  if (version === undefined) note.error('version', 'missing')
  else if (version === OLD_VERSION) note.warning('version', 'is 1, not 1.1')
  else if (version !== VERSION) note.error('version', `unknown: ${version}`)
}

function checkHubs(note, hubs) {
  itemsOf(note, 'hubs', hubs).forEach((hub, i) => {
    if (!hub?.type || !hub?.url) note.error(`hubs[${i}]`, 'needs type and url')
    checkUrl(note, `hubs[${i}].url`, hub?.url)
  })
}

function checkTop(note, feed) {
  checkKeys(note, '', feed, KEYS.split(' '))
  checkVersion(note, feed.version)
  if (typeof feed.title !== 'string') note.error('title', 'missing')
  checkPlainText(note, 'title', feed.title)
  checkPlainText(note, 'description', feed.description)
  if (feed.description === '') note.warning('description', 'is empty')
  for (const key of ['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon']) checkUrl(note, key, feed[key])
  for (const key of ['home_page_url', 'feed_url'])
    if (!feed[key]) note.warning(key, 'should be considered required on the web')
  if (feed.next_url && feed.next_url === feed.feed_url) note.error('next_url', 'must differ from feed_url')
  if (feed.author !== undefined) note.warning('author', 'deprecated in 1.1: use authors')
  checkAuthors(note, 'authors', feed.authors)
  checkLanguage(note, 'language', feed.language)
  if (feed.expired !== undefined && typeof feed.expired !== 'boolean') note.error('expired', 'must be a boolean')
  checkHubs(note, feed.hubs)
}

function checkFeed(note, feed) {
  if (!isObject(feed)) return note.error('', 'top level must be an object')
  checkTop(note, feed)
  if (!Array.isArray(feed.items)) return note.error('items', 'must be an array')
  const ids = new Set()
  feed.items.forEach((item, i) => {
    checkJsonFeedItem(note, `items[${i}]`, item, ids)
  })
}

/**
 * @param {string} text
 * @returns {{ errors: string[], warnings: string[] }} an error breaks a MUST; a warning breaks a SHOULD or is known to trouble readers
 */
export function checkJsonFeed(text) {
  const errors = []
  const warnings = []
  const into = (list) => (where, what) => list.push(where ? `${where}: ${what}` : what)
  const note = { error: into(errors), warning: into(warnings) }
  let feed
  try {
    feed = JSON.parse(text)
  } catch (error) {
    note.error('', `not JSON: ${error.message}`)
    return { errors, warnings }
  }
  checkFeed(note, feed)
  return { errors, warnings }
}
