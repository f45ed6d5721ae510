import type { Role } from '@offprint/core'
import { roleMarks, roleWords } from './role-words.js'

const roleOf: ReadonlyMap<string, Role> = new Map([
  ...roleWords.flatMap(({ role, inside, first }) => [...inside, ...first].map((words) => [words, role] as const)),
  ...roleMarks.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
])

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[()/]/g, '\\$&').replace(/:$/, '\\s?[:：]').replace(/ /g, '\\s'))
    .join('|')

const inside = longestFirst(roleWords.flatMap((row) => row.inside))
const first = longestFirst(roleWords.flatMap((row) => row.first.filter((words) => !words.endsWith(':'))))
const labels = longestFirst(roleWords.flatMap((row) => row.first.filter((words) => words.endsWith(':'))))
const dense = longestFirst(roleMarks.flatMap(([, words]) => words))

/** Finds the marks of roles in one line. */
export const roleMarker: RegExp = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:(?:${inside})(?![\\p{L}\\d])[\\s:：]*)`,
    `(?<![\\p{L}\\d])(?:${labels})\\s*`,
    `^\\s*(?:${first})(?![\\p{L}\\d])[\\s:：]*`,
    `(?:${dense})(?:[\\s:：/／＝]+|(?=\\p{Script=Han}))`,
  ].join('|'),
  'giu',
)

const patterns: readonly (readonly [RegExp, Role])[] = [...roleOf].map(([words, role]) => [
  new RegExp(`^(?:${longestFirst([words])})$`, 'iu'),
  role,
])

/**
 * The role that a mark means.
 *
 * @param marker - Text that {@link roleMarker} found.
 * @returns The role; `author` for a mark that says nothing else.
 */
export function markedRole(marker: string): Role {
  const bare = marker.trim()
  const unmarked = bare.replace(/[\s:：/／＝]+$/u, '')
  return patterns.find(([pattern]) => pattern.test(bare) || pattern.test(unmarked))?.[1] ?? 'author'
}

/**
 * The role that a word names which stands behind a name in brackets: "A (photography)".
 *
 * @param word - Such as `photography`, `text`.
 * @returns The role, or `undefined` when the word names none.
 */
export function namedRole(word: string): Role | undefined {
  const label = `${word.trim()}:`
  return patterns.find(([pattern]) => pattern.test(label))?.[1]
}
