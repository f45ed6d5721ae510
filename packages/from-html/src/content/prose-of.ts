import type { Box } from './box.js'
import type { Measures } from './measure.js'

/** What holds more of the prose than this is no furniture, whatever its name: `with-sidebar` names a whole page. */
export const mostFurniturePart: number = 0.5

/**
 * Characters of a box that are no links.
 *
 * @param box - A measured box.
 * @param measures - Measures of its page.
 * @returns Their number.
 */
export function proseOf({ index }: Box, { text, linkText }: Measures): number {
  return (text[index] ?? 0) - (linkText[index] ?? 0)
}
