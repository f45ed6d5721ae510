import type { Sheet } from '../sheet.js'

/**
 * The words of a text for looking them up in tables.
 *
 * @param text - A short text.
 * @returns Lower-case words of letters, digits, hyphens and apostrophes.
 */
export function lowerWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
}

/**
 * The words that a text writes without a capital.
 *
 * @param sheet - Its blocks.
 * @returns Words of letters, as they stand.
 */
export const lowerCaseWords = ({ blocks }: Sheet): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []))
