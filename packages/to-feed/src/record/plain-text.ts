import { legalText } from '@offprint/xml'

/**
 * A text as all three formats can carry it.
 *
 * @param text - Any JavaScript string, or nothing.
 * @returns The text without characters that XML cannot hold; `undefined` where no word is left.
 */
export function plainText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const legal = legalText(text)
  return legal.trim() === '' ? undefined : legal
}
