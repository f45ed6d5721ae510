/** Everything outside `Char` of XML 1.0 (section 2.2), lone surrogates included. */
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/**
 * Removes the characters that no XML document may hold, not even as references (XML 1.0, section 2.2).
 *
 * @param text - Any JavaScript string.
 * @returns The same text without control characters (but tab, LF and CR), U+FFFE, U+FFFF and lone surrogates.
 */
export function legalText(text: string): string {
  return suspicious.test(text) ? text.replace(illegal, '') : text
}
