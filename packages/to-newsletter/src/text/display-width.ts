import { eastAsianWidth } from 'get-east-asian-width'

/**
 * How many columns a text takes in a fixed-width font (UAX #11).
 *
 * @param text - One line.
 * @returns Columns; at least one for each character, since many programs count so.
 */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return Math.max(width, [...text].length)
}
