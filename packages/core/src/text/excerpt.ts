import type { Article } from '../model/article.js'
import type { Flow } from '../nodes/nodes.js'
import { phrasingText } from './phrasing-text.js'
import { segmenterOf } from './segmenter-of.js'

const ellipsis = '…'

/**
 * A teaser for an article: the author's own summary, else the deck, else the beginning of the body.
 *
 * @param article - Any article.
 * @param maxCharacters - Length of a teaser cut from the body, in grapheme clusters; what the author wrote is never cut.
 * @returns Plain text in one line, cut at the end of a sentence or else of a word; empty when there are no words.
 */
export function excerpt(article: Article, maxCharacters = 280): string {
  if (article.summary !== undefined) return article.summary
  if (article.subtitle !== undefined) return oneLine(phrasingText(article.subtitle))
  return cut(oneLine(firstProse(article.body.children)), maxCharacters, article.language)
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function firstProse(nodes: readonly Flow[]): string {
  for (const node of nodes) {
    const text = node.type === 'paragraph' ? phrasingText(node.children) : ''
    if (text.trim() !== '') return text
  }
  return ''
}

function cut(text: string, maximum: number, language: string): string {
  const length = headLength(text, maximum, language)
  if (length === text.length) return text
  const sentences = endOfSentences(text, length, language)
  if (sentences > length / 2) return text.slice(0, sentences).trim()
  const head = text.slice(0, length)
  const last = segmenterOf(language, 'word')
    .segment(head)
    .containing(length - 1)
  return `${head.slice(0, last?.index).trim()}${ellipsis}`
}

/** Below U+0300 nothing joins what stands before it, so each code unit of one line is a cluster. */
const unjoined = /^[\u0020-\u02ff]*$/

function headLength(text: string, maximum: number, language: string): number {
  if (text.length <= maximum) return text.length
  if (unjoined.test(text.slice(0, maximum + 1))) return maximum
  let count = 0
  for (const { index } of segmenterOf(language, 'grapheme').segment(text)) if (count++ === maximum) return index
  return text.length
}

/** Where the last sentence ends that ends within the length; later ones are not looked for. */
function endOfSentences(text: string, length: number, language: string): number {
  let end = 0
  for (const { index, segment } of segmenterOf(language, 'sentence').segment(text)) {
    if (index + segment.length > length) break
    end = index + segment.length
  }
  return end
}
