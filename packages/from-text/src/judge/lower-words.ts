/**
 * The words of a text for looking them up in tables.
 *
 * @param text - A short text.
 * @returns Lower-case words of letters, digits, hyphens and apostrophes.
 */
export function lowerWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
}
