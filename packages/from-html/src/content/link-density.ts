import type { Box } from './box.js'
import type { Measures } from './measure.js'

/**
 * The part of a box's text that is links.
 *
 * @param box - A measured box.
 * @param measures - Measures of its page.
 * @returns From 0 to 1; 0 for a box without text.
 */
export function linkDensity({ index }: Box, { text, linkText }: Measures): number {
  const whole = text[index] ?? 0
  return whole === 0 ? 0 : (linkText[index] ?? 0) / whole
}
