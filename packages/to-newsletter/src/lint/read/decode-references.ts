/** The references that mails are written with; others are left as they stand. */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  zwnj: '\u200c',
  shy: '\u00ad',
}

/**
 * Resolves character references (HTML, 13.2.5.72).
 *
 * @param text - Of an attribute or between tags.
 * @returns The characters; what is no reference, and what names no character, stays.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return names[String(name)] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole
  })
}
