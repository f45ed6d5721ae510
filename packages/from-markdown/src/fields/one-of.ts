import type { ReadField } from '../front-matter/context.js'
import { sameKey } from '../front-matter/same-key.js'
import { text } from './text.js'

/**
 * Makes a reader of a word out of a closed list; capitals and hyphens do not matter.
 *
 * @param words - The model's words.
 * @param synonyms - Other words for them.
 * @returns The reader; a word that is not in the list is left for the model's validation, which names them all.
 */
export const oneOf =
  (words: readonly string[], synonyms: Readonly<Record<string, string>> = {}): ReadField =>
  (field, path, context) => {
    const value = text(field, path, context)
    if (typeof value !== 'string') return value
    const known = words.find((word) => sameKey(word) === sameKey(value))
    return known ?? synonyms[sameKey(value)] ?? value
  }
