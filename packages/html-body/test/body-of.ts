import { type Article, createArticle } from '@offprint/core'
import { type BodyOptions, type HtmlBody, parseHtml, toBody } from '../src/index.js'

/** Reads a fragment, and checks that it is a legal body. */
export function bodyOf(html: string, options: BodyOptions = {}): HtmlBody {
  const body = toBody(parseHtml(html, { fragment: true }).children, options)
  articleOf(body)
  return body
}

/** Makes an article of a body, which throws where it is not legal. */
export function articleOf({ children }: HtmlBody): Article {
  return createArticle({ title: 'T', id: 'urn:example:a', body: children })
}

/** The rules of the messages, in order. */
export const rulesOf = ({ messages }: HtmlBody): readonly string[] => messages.map(({ ruleId }) => ruleId)

const wordy = new Set(['value', 'text', 'label', 'title'])

/** All words of a body, those that `toPlainText` leaves out included: pull quotes, readings, marks of notes. */
export function allWords(value: unknown, key = ''): string {
  if (typeof value === 'string') return wordy.has(key) ? `${value} ` : ''
  if (Array.isArray(value)) return value.map((inner) => allWords(inner, key === 'title' ? '' : key)).join('')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, inner]) => allWords(inner, name))
    .join('')
}

/** White space, and the brackets round marks of notes and credits, which channels set themselves. */
const unseen = /[\s()[\]{}]/g

/** The characters of a text that no place keeps: each as often as it is missing. */
export function missing(text: string, kept: string): string {
  const counts = new Map<string, number>()
  for (const character of kept.replace(unseen, '')) counts.set(character, (counts.get(character) ?? 0) + 1)
  let lost = ''
  for (const character of text.replace(unseen, '')) {
    const count = counts.get(character) ?? 0
    if (count === 0) lost += character
    else counts.set(character, count - 1)
  }
  return lost
}
