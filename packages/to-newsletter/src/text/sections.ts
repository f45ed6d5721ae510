import type { Article } from '@offprint/core'
import type { labelsFor as sharedLabelsFor } from '@offprint/html'
import { dateInWords } from '../content/date-in-words.js'
import { underlined } from './layout.js'
import { wrap } from './wrap.js'
import type { Blocks, Writer } from './writer.js'

/**
 * Writes who the authors are, where the article says more than their names.
 *
 * @param article - Whose byline it is.
 * @param writer - What writes a biography.
 * @returns A block a person.
 */
export function people({ byline }: Article, { inline, words }: Writer): Blocks {
  return byline.flatMap(({ agent, affiliations = [] }): Blocks => {
    const places = affiliations.flatMap(({ name, department }) =>
      department === undefined ? [name] : [department, name],
    )
    const facts = [agent.name, agent.jobTitle, ...places].filter((fact) => fact !== undefined)
    const bio = agent.bio === undefined ? '' : `${facts.length > 1 ? '.' : ''} ${inline(agent.bio)}`
    return facts.length === 1 && bio === '' ? [] : [wrap(words(facts.join(', ')) + bio)]
  })
}

/**
 * Writes the corrections under a heading of their own.
 *
 * @param article - Its corrections, newest first.
 * @param labels - Words of the article's language.
 * @param writer - What writes their text.
 * @returns No block where there are none.
 */
export function corrections(
  { corrections: list = [], language }: Article,
  labels: ReturnType<typeof sharedLabelsFor>,
  writer: Writer,
): Blocks {
  if (list.length === 0) return []
  const entries = list.flatMap(
    ({ kind, date, content }): Blocks => [
      [`${labels[kind]} ${dateInWords(date, language)}`],
      ...writer.blocks(content),
    ],
  )
  return [underlined(labels.corrections, '-'), ...entries]
}
