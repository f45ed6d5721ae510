import { createLocator } from '@offprint/core'
import type { FeedDocument } from './document.js'
import { jsonBlock } from './html-block.js'
import { elementsOf, member } from './json-node.js'
import { parseJson } from './parse-json.js'

const limit = 200

/**
 * Reads a text that begins like JSON.
 *
 * @param text - The text as it was given.
 * @returns A JSON Feed, good or bad, or why it is none.
 */
export function readJson(text: string): FeedDocument {
  const locate = createLocator(text)
  const root = parseJson(text, limit)
  if ('ruleId' in root) {
    const values = { limit: String(limit) }
    return {
      format: 'unread',
      text,
      locate,
      failure: { ruleId: root.ruleId, place: locate(Math.min(root.offset, text.length)), values },
    }
  }
  if (root.type !== 'object') {
    const values = { found: `a JSON ${root.type}` }
    return { format: 'unread', text, locate, failure: { ruleId: 'unknown-format', place: locate(root.offset), values } }
  }
  const items = elementsOf(member(root, 'items'))
  const blocks = items.flatMap((item) => {
    const html = member(item, 'content_html')
    return html?.type === 'string' ? [jsonBlock(html, html.value, locate)] : []
  })
  return { format: 'json', text, locate, root, items, blocks }
}
