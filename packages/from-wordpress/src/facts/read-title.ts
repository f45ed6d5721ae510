import { type Phrasing, phrasingText } from '@offprint/core'
import { parseHtml, toPhrasing } from '@offprint/html-body'
import type { WxrItem } from '../export/item.js'
import type { Journal } from '../report/journal.js'

/** A title, with its markup where it has any. */
export interface Title {
  readonly title: string
  readonly titleContent?: readonly Phrasing[]
}

/** How many words of the text stand in for a title. */
const fewWords = 8

/**
 * Reads a title, which WordPress keeps as HTML.
 *
 * @param item - Of the export.
 * @param words - Text of the body, of which the first words stand in for a title that is missing.
 * @param journal - Told when there is none.
 * @returns The title.
 */
export function readTitle(item: WxrItem, words: string, journal: Journal): Title {
  const content = toPhrasing(parseHtml(item.title, { fragment: true }).children)
  const title = oneLine(phrasingText(content))
  if (title !== '') {
    const isPlain = content.every(({ type }) => type === 'text')
    return isPlain ? { title } : { title, titleContent: content }
  }
  const first = oneLine(words).split(' ').slice(0, fewWords).join(' ')
  const standIn = first || item.name || `#${item.id}`
  journal.report('missing-title', { title: standIn }, 'title')
  return { title: standIn }
}

const oneLine = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim()
