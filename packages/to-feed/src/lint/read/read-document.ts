import { createLocator } from '@offprint/core'
import type { FeedDocument } from './document.js'
import { readJson } from './read-json.js'
import { readXml } from './read-xml.js'

/**
 * Reads any text as the kind of feed that it begins like.
 *
 * @param text - Any text.
 * @returns The document, or why it is none.
 */
export function readDocument(text: string): FeedDocument {
  const start = text.search(/[^\s\uFEFF]/)
  if (text[start] === '<') return readXml(text)
  if (text[start] === '{' || text[start] === '[') return readJson(text)
  const locate = createLocator(text)
  const values = { found: start === -1 ? 'an empty text' : 'plain text' }
  return { format: 'unread', text, locate, failure: { ruleId: 'unknown-format', place: locate(0), values } }
}
