import { isHttpUrl, type Phrasing, phrasingText } from '@offprint/core'
import { readCredit } from '@offprint/facts'
import type { Context } from '../read/context.js'
import type { CaptionFields } from './caption.js'

/** How sure the names in a credit are that says who made a picture. */
const confidence = 0.8

/**
 * Makes a credit of a line.
 *
 * @param nodes - Collapsed content.
 * @param context - Of the body: the names that are read from the line are reported.
 * @returns The credit with its text word for word, what it says of makers and agency, and the first link's address, or
 *   nothing where there are no words.
 */
export function creditOf(nodes: readonly Phrasing[], context: Context): CaptionFields {
  const text = phrasingText(nodes).replace(/\s+/g, ' ').trim()
  if (text === '') return {}
  const facts = readCredit(text)
  const names = [
    ...(facts.creator ?? []).map(({ name }) => name),
    ...(facts.agency === undefined ? [] : [facts.agency]),
  ]
  if (names.length > 0) context.journal.report('read-credit', { credit: text, names: names.join('”, “') }, confidence)
  const link = nodes.find((node) => node.type === 'link')
  const sourceUrl = link !== undefined && isHttpUrl(link.url) ? link.url : undefined
  return { credit: { text, ...facts, ...(sourceUrl === undefined ? {} : { sourceUrl }) } }
}
