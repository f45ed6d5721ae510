/** Everything outside `Char` of XML 1.0 (section 2.2), lone surrogates included. */
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const beyondLatin1 = /[^\u0000-\u00FF]/
const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !'\t\n\r'.includes(character),
)

/** Characters above which {@link isSuspicious} takes the other way. */
const long = 400

/**
 * Removes the characters that no XML document may hold, not even as references (XML 1.0, section 2.2).
 *
 * @param text - Any JavaScript string.
 * @returns The same text without control characters (but tab, LF and CR), U+FFFE, U+FFFF and lone surrogates.
 */
export function legalText(text: string): string {
  return isSuspicious(text) ? text.replace(illegal, '') : text
}

/**
 * May a text hold any of them? All surrogates count.
 *
 * Each control character searched for by itself takes a third of the time of all at once, in long texts of Latin-1, which
 * engines keep as bytes; it is most of the time that an article's HTML takes here.
 */
function isSuspicious(text: string): boolean {
  if (text.length < long || beyondLatin1.test(text)) return suspicious.test(text)
  return controls.some((control) => text.includes(control))
}
