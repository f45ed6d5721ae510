import { legalText } from './legal-text.js'

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
  const legal = legalText(text)
  return /[&<>\r]/.test(legal) ? legal.replace(/[&<>\r]/g, byName) : legal
}

/**
 * Escapes text between tags with hexadecimal references, which the RSS Advisory Board asks for in plain-text titles
 * and descriptions (RSS profile, "character data").
 *
 * @param text - Any JavaScript string.
 * @returns Character data.
 */
export function escapeHexText(text: string): string {
  return legalText(text).replace(/[&<>\r]/g, byNumber)
}

/**
 * Escapes the value of an attribute that stands in double quotes (XML 1.0, sections 2.3 and 3.3.3).
 *
 * @param value - Any JavaScript string; tabs and line ends are kept as references, since parsers fold bare ones.
 * @returns The text to put between the quotes.
 */
export function escapeAttribute(value: string): string {
  const legal = legalText(value)
  return /[&<>"\t\n\r]/.test(legal) ? legal.replace(/[&<>"\t\n\r]/g, byName) : legal
}
