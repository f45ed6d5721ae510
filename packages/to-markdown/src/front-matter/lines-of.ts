import type { FieldContext, Fields } from './context.js'
import { line, token } from './text.js'

/** Keys whose values are for machines. */
const tokens: ReadonlySet<string> = new Set([
  'id',
  'scheme',
  'url',
  'language',
  'doi',
  'issn',
  'isbn',
  'arxiv',
  'pmid',
  'other',
])

/**
 * The texts and numbers of an object, each on one line.
 *
 * @param value - An object of the model without inner objects; what is `undefined` is left out.
 * @param context - Hears of white space that is lost so.
 * @returns The same keys.
 */
export const linesOf = (value: object, context: FieldContext): Fields =>
  Object.fromEntries(
    Object.entries(value as Readonly<Record<string, string | number | undefined>>).map(([key, words]) => {
      if (typeof words !== 'string') return [key, words]
      return [key, tokens.has(key) ? token(words, context) : line(words, context)]
    }),
  )
