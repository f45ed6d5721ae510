import { legalText } from '@offprint/xml'

const longest = 80

/**
 * Makes a value fit for a sentence.
 *
 * @param value - Any text.
 * @returns At most 80 characters of it on one line.
 */
export function show(value: string): string {
  const line = legalText(value.slice(0, 400)).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
}
