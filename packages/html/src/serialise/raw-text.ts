import { legalText } from '@offprint/xml'

/** What ends an element of raw text, or sends the parser of a script where an end tag does not count (HTML, 13.1.2.6). */
const early = /<\/(?=script|style)|<!--/i

/**
 * Writes the text of a script or a stylesheet, where no reference stands for a character (HTML, 13.1.2.6).
 *
 * @param text - Its whole text.
 * @returns The same without control characters and lone surrogates.
 * @throws RangeError on text that would end its element early: only its own language could escape it.
 */
export function rawText(text: string): string {
  const legal = legalText(text)
  const found = early.exec(legal)?.[0]
  if (found !== undefined) {
    throw new RangeError(`Unexpected \`${found}\` in a script or stylesheet, expected it escaped in its own language`)
  }
  return legal
}
