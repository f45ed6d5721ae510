/**
 * A text for comparing: without case, marks of quotation, punctuation and space.
 *
 * @param text - Any text.
 * @returns Letters and digits, in words with one space between.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
