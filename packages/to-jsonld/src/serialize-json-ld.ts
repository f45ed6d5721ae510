import type { JsonLdGraph } from './types/graph.js'

/** Options of {@link serializeJsonLd}. */
export interface SerializeJsonLdOptions {
  /** Spaces a level; 0 writes one line. Default: 0. */
  readonly indent?: number
}

/**
 * `<` could end or nest a script element (HTML, 13.2.5.4), U+2028 and U+2029 end a line in older JavaScript, and HTML and XML
 * may not hold U+FFFE and U+FFFF.
 */
const unsafe = /[<\u2028\u2029\ufffe\uffff]/g

/**
 * Writes a graph so that it can stand inside a script element: JSON escapes, never entities, so that every reader gets
 * the same text (w3c/json-ld-syntax#100).
 *
 * @param graph - Any graph; its keys keep their order.
 * @param options - Layout.
 * @returns JSON without `<`, without U+2028, U+2029, U+FFFE and U+FFFF, and without lone surrogates: well-formed in any encoding.
 */
export function serializeJsonLd(graph: JsonLdGraph, options: SerializeJsonLdOptions = {}): string {
  // JSON.stringify escapes control characters and lone surrogates itself (ECMA-262, QuoteJSONString).
  return JSON.stringify(graph, null, options.indent ?? 0).replace(unsafe, escapeCharacter)
}

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
