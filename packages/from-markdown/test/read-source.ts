import { type Article, type Flow, type Imported, type Message, OffprintError, type ReaderOptions } from '@offprint/core'
import { fromMarkdown } from '../src/index.js'

const options: ReaderOptions = { name: 't.md', people: [{ kind: 'person', id: 'ada', name: 'Ada Quay' }] }

/** Front matter of seven lines that says all that a reader would ask for, so that only the rest is reported. */
export const whole = (front = ''): string =>
  `---\ntitle: T\nurl: https://example.org/t\npublished: 2024-02-29\nlanguage: en\n${front}---\n`

/** Reads a body under whole front matter. */
export const read = (body: string, front = ''): Imported => fromMarkdown(whole(front) + body, options)

/** The blocks of such a body. */
export const blocks = (body: string): readonly Flow[] => read(body).article.body.children

/** The article of such front matter. */
export const article = (front: string): Article => read('', front).article

/** `rule@line` of each message, in order. */
export const said = (messages: readonly Message[]): readonly string[] =>
  messages.map(({ ruleId, place }) => {
    const start = place !== undefined && 'start' in place ? place.start : place
    return `${ruleId}@${start?.line ?? ''}`
  })

/** The error that reading a source throws. */
export function failure(source: string): OffprintError {
  try {
    fromMarkdown(source, options)
  } catch (error) {
    if (error instanceof OffprintError) return error
    throw error
  }
  throw new Error('expected an error')
}
