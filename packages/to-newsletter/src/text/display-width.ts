import { eastAsianWidth } from 'get-east-asian-width'

/**
 * How many columns a text takes in a fixed-width font (UAX #11).
 *
 * @param text - One line.
 * @returns Columns; combining marks take none.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) if (!/\p{M}/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}
