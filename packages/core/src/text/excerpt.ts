import type { Article } from '../model/article.js'
import type { Flow } from '../nodes/nodes.js'
import { phrasingText } from './phrasing-text.js'

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
  const paragraphs = nodes.filter((node) => node.type === 'paragraph').map(({ children }) => phrasingText(children))
  return paragraphs.find((text) => text.trim() !== '') ?? ''
}

function cut(text: string, maximum: number, language: string): string {
  const units = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)]
  if (units.length <= maximum) return text
  const head = text.slice(0, units[maximum]?.index)
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
  const end = sentences.findLast(({ index, segment }) => index + segment.length <= head.length)
  if (end !== undefined && end.index + end.segment.length > head.length / 2)
    return text.slice(0, end.index + end.segment.length).trim()
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(head)]
  return `${head.slice(0, words.at(-1)?.index).trim()}${ellipsis}`
}
