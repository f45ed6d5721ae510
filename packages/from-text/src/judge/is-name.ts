import type { TextRules } from '../rules/text-rules.js'

/** Words of a personal name, suffixes aside. */
const mostWords = 5
/** Columns of a name; what is longer is no name. */
const longest = 60

const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]*$/u
/** `d’Arcy`, `al-Rahman`: a short prefix in lower case, then a capital. */
const prefixed = /^\p{Ll}{1,3}['’-]\p{Lu}[\p{L}\p{M}'’-]*$/u
/** Scripts without capitals. */
const uncased = /^\p{Lo}[\p{Lo}\p{Lm}\p{M}\p{Join_Control}・ー]*$/u
/** `W.`, `J.R.` */
const initials = /^[\p{Lu}.-]{2,8}$/u

/** A personal name in words, apart from what follows it. */
export interface NameWords {
  /** Words without degrees and generations. */
  readonly count: number
  /** Is it written in a script without capitals? */
  readonly uncased: boolean
}

/**
 * Reads a text as a personal name: capitalised words, initials and particles, then suffixes.
 *
 * @param text - A short text.
 * @param rules - Particles and suffixes.
 * @returns How many words it has, or `undefined` when it does not look like a name.
 */
export function nameWords(text: string, rules: TextRules): NameWords | undefined {
  if (text.length > longest) return undefined
  const [core = '', ...rest] = text.split(',')
  if (!rest.every((part) => isSuffix(part, rules))) return undefined
  const words = core.trim().split(/\s+/)
  const last = words.findLastIndex((word) => !isSuffix(word, rules))
  const names = words.slice(0, last + 1)
  const isWord = (word: string): boolean =>
    capitalised.test(word) ||
    prefixed.test(word) ||
    uncased.test(word) ||
    (initials.test(word) && word.endsWith('.')) ||
    rules.nameParticles.has(word)
  const whole = names.some((word) => capitalised.test(word) || prefixed.test(word) || uncased.test(word))
  if (!whole || names.length > mostWords || !names.every(isWord)) return undefined
  return { count: names.length, uncased: names.every((word) => uncased.test(word)) }
}

/**
 * Is this a degree or a generation, such as `PhD` or `Jr.`?
 *
 * @param text - A word, with or without full stops.
 * @param rules - The table of suffixes.
 * @returns Whether it is.
 */
export function isSuffix(text: string, rules: TextRules): boolean {
  return rules.nameSuffixes.has(text.trim().replaceAll('.', '').toLowerCase())
}
