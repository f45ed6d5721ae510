/** C0 and C1 controls but tab and line feed, and DEL. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** Halves of characters, which no file of UTF-8 can hold. */
const halves = /\p{Surrogate}/gu

/**
 * Brings a text to characters that a file of Markdown can hold.
 *
 * @param text - Any text.
 * @returns The text, and how many characters of it were left out or replaced; line ends do not count.
 */
export function cleanText(text: string): { readonly value: string; readonly count: number } {
  const lines = text.replace(/\r\n?/g, '\n')
  const count = (lines.match(controls)?.length ?? 0) + (lines.match(halves)?.length ?? 0)
  return { value: lines.replace(controls, '').replace(halves, '\uFFFD'), count }
}
