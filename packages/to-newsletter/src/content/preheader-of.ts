import { type Article, excerpt, type Flow, phrasingText } from '@offprint/core'
import { oneLine } from './one-line.js'

/** Characters that inboxes show of a preheader at most (rule 14). */
export const longestPreheader = 110

/**
 * What inboxes show after the subject.
 *
 * @param article - Its own preheader, else its summary, its deck or its first words; never taken from behind the access
 *   boundary, since the first prose of a body is free.
 * @returns One line of at most 110 characters.
 */
export function preheaderOf(article: Article): string {
  const { share, summary, subtitle } = article
  const stated = share?.emailPreheader ?? summary ?? (subtitle === undefined ? undefined : phrasingText(subtitle))
  return shorten(oneLine(stated ?? firstWords(article)))
}

/** A long paragraph is not looked through for its first words. */
function firstWords(article: Article): string {
  const textOf = (node: Flow): string => (node.type === 'paragraph' ? phrasingText(node.children) : '')
  const first = article.body.children.find((node) => textOf(node).trim() !== '')
  if (first === undefined) return ''
  const value = textOf(first).slice(0, 3 * longestPreheader)
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value }] } as const
  return excerpt({ ...article, body: { type: 'root', children: [paragraph] } }, longestPreheader - 1)
}

/**
 * Cuts a line to what inboxes show.
 *
 * @param words - One line.
 * @returns At most 110 characters.
 */
export function shorten(words: string): string {
  const characters = [...words]
  if (characters.length <= longestPreheader) return words
  const kept = characters.slice(0, longestPreheader - 1).join('')
  return `${kept.trimEnd()}…`
}
