import { legalText } from './legal-text.js'

/** What cannot stand as it is; a surrogate may be one half of a pair, which `legalText` finds out. */
const inText = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const inAttribute = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

const hexadecimal: Readonly<Record<string, string>> = { ...named, '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;' }

const replaceFrom =
  (table: Readonly<Record<string, string>>) =>
  (character: string): string =>
    table[character] ?? character

const byName = replaceFrom(named)
const byNumber = replaceFrom(hexadecimal)

/**
 * Escapes text between tags (XML 1.0, sections 2.4 and 2.11): `>` too, so that no `]]>` can arise.
 *
 * @param text - Any JavaScript string; characters that XML cannot hold are removed.
 * @returns Character data.
 */
export function escapeText(text: string): string {
  return inText.test(text) ? legalText(text).replace(/[&<>\r]/g, byName) : text
}

/**
 * Escapes text between tags with hexadecimal references, which the RSS Advisory Board asks for in plain-text titles
 * and descriptions (RSS profile, "character data").
 *
 * @param text - Any JavaScript string.
 * @returns Character data.
 */
export function escapeHexText(text: string): string {
  return inText.test(text) ? legalText(text).replace(/[&<>\r]/g, byNumber) : text
}

/**
 * Escapes the value of an attribute that stands in double quotes (XML 1.0, sections 2.3 and 3.3.3).
 *
 * @param value - Any JavaScript string; tabs and line ends are kept as references, since parsers fold bare ones.
 * @returns The text to put between the quotes.
 */
export function escapeAttribute(value: string): string {
  return inAttribute.test(value) ? legalText(value).replace(/[&<>"\t\n\r]/g, byName) : value
}
