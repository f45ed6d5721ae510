/** Everything that no mail should hold: C0 controls but tab and LF, DEL, C1 controls, noncharacters, lone surrogates. */
const unwanted =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What U+0080 to U+009F were meant as, where they come from Windows-1252; `undefined` where they mean nothing. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * Removes the characters that make clients clip a mail or show boxes.
 *
 * U+0080 to U+009F are read as Windows-1252, as HTML parsers read their references (HTML, 13.2.5.80), so that an
 * apostrophe that was pasted as U+0092 is not lost. Line ends become LF.
 *
 * @param text - Any string.
 * @returns The same text without controls, noncharacters and lone surrogates.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwanted, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x80 || code > 0x9f ? '' : (windows1252[code - 0x80] ?? '').trim()
  })
}
