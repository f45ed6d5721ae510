import type { Article, Report } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { messages } from './messages.js'
import type { OnIllegal } from './sanitise/sanitise.js'

/** So many different characters are named. */
const most = 5

/**
 * Reports characters that are left out of an article's texts, the first time that there are any.
 *
 * @param article - Whose.
 * @param report - Where to.
 * @returns A function that takes each such text.
 */
export function reportIllegal({ id }: Article, report: Report): OnIllegal {
  let isSaid = false
  return (text) => {
    if (isSaid) return
    isSaid = true
    report(messages('illegal-characters', { characters: illegalOf(text) }, { article: id }))
  }
}

/** The code points of what `legalText` leaves out, such as `U+0001, U+D800`. */
function illegalOf(text: string): string {
  const points = [...text].filter((character) => legalText(character) === '')
  const names = [...new Set(points)].map((character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase())
  return names
    .slice(0, most)
    .map((digits) => `U+${digits.padStart(4, '0')}`)
    .join(', ')
}
