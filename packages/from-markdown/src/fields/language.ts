import type { ReadField } from '../front-matter/context.js'
import { text } from './text.js'

/** A language tag; operating systems write `en_GB` for `en-GB`. */
export const language: ReadField = (field, path, context) => {
  const value = text(field, path, context)
  return typeof value === 'string' ? value.replaceAll('_', '-') : value
}
