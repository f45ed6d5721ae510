/** White space and control characters, which an HTML parser changes inside attributes (HTML, 13.2.3.5 and 13.2.5). */
const blank = /[\s\p{Cc}]+/gu

/**
 * A text in the form that stands in an attribute and comes out of every parser as it went in.
 *
 * @param text - Plain text.
 * @returns One line, trimmed, without control characters and without halves of surrogate pairs.
 */
export function attributeText(text: string): string {
  return text
    .replace(blank, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
}
