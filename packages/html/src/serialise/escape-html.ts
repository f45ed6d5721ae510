import { legalText } from '@offprint/xml'

/** What cannot stand in text as it is; a surrogate may be one half of a pair, which `legalText` finds out. */
const inText = /[&<\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
const inAttribute = /["&'`\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** Hexadecimal, since XML knows them too: markup is carried in feeds. */
const references: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
  "'": '&#x27;',
  '`': '&#x60;',
}

const reference = (character: string): string => references[character] ?? character

/**
 * Escapes text between tags (HTML, 13.1.4).
 *
 * @param text - Any JavaScript string; control characters, noncharacters of XML and lone surrogates are left out.
 * @returns Text for any element but those of raw text.
 */
export function escapeHtmlText(text: string): string {
  return inText.test(text) ? legalText(text).replace(/[&<]/g, reference) : text
}

/**
 * Escapes the value of an attribute that stands in double quotes (HTML, 13.1.2.3); old browsers take a grave accent for
 * a quote.
 *
 * @param value - Any JavaScript string; what no page may hold is left out.
 * @returns The text to put between the quotes.
 */
export function escapeHtmlAttribute(value: string): string {
  return inAttribute.test(value) ? legalText(value).replace(/["&'`]/g, reference) : value
}

/** What could end a comment, or begin one inside it (HTML, 13.1.6). */
const commentEdge = /^-?>|<!-|--!?>/

/**
 * Escapes the text of a comment.
 *
 * @param text - Any JavaScript string; what no page may hold is left out.
 * @returns The text to put between `<!--` and `-->`: as it is where a comment may hold it, else without angle brackets.
 */
export function escapeHtmlComment(text: string): string {
  const legal = legalText(text)
  return commentEdge.test(legal) ? legal.replace(/[<>]/g, reference) : legal
}
