import type { JsonLdGraph } from './types/graph.js'

/** Options of {@link serializeJsonLd}. */
export interface SerializeJsonLdOptions {
  /** Spaces a level; 0 writes one line. Default: 0. */
  readonly indent?: number
}

/** `<` could end or nest a script element (HTML, 13.2.5.4); the others end a line in older JavaScript. */
const unsafe = /[<\u2028\u2029]/g

/**
 * Writes a graph so that it can stand inside a script element: JSON escapes, never entities, so that every reader gets
 * the same text (w3c/json-ld-syntax#100).
 *
 * @param graph - Any graph; its keys keep their order.
 * @param options - Layout.
 * @returns JSON without `<`, without U+2028 and U+2029, and without lone surrogates: well-formed in any encoding.
 */
export function serializeJsonLd(graph: JsonLdGraph, options: SerializeJsonLdOptions = {}): string {
  // JSON.stringify escapes control characters and lone surrogates itself (ECMA-262, QuoteJSONString).
  return JSON.stringify(graph, null, options.indent ?? 0).replace(unsafe, escapeCharacter)
}

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
