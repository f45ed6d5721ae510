import type { Article } from '@offprint/core'
import { labelsFor } from '../labels.js'
import { dateInWords } from './date-in-words.js'

/**
 * The line under a title: who wrote it, who did what else, and when it was published.
 *
 * @param article - Any article.
 * @returns Such as `Ada Quay · Translation: Ben Roads · 29 February 2024`; empty where neither is stated.
 */
export function namesAndDate({ byline, bylineOpen, dates, language }: Article): string {
  const labels = labelsFor(language)
  const namesOf = (role: (typeof byline)[number]['role']): string =>
    byline
      .filter((credit) => credit.role === role)
      .map(({ agent }) => agent.name)
      .join(', ')
  const authors = namesOf('author') + (bylineOpen === true ? ' et al.' : '')
  const others = [...new Set(byline.map(({ role }) => role))].flatMap((role) =>
    role === 'author' ? [] : [`${labels.roles[role]}: ${namesOf(role)}`],
  )
  const date = dates.published === undefined ? '' : dateInWords(dates.published, language)
  return [authors, ...others, date].filter((part) => part !== '').join(' · ')
}
