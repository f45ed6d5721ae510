import type { Iri } from '../types/values.js'

/** What a name keeps as it is; an IRI may hold letters of any script (RFC 3987, section 2.2). */
const special = /[^\p{L}\p{M}\p{N}.-]/gu

/**
 * The `@id` of a node: a function of its kind and of the address it belongs to, so that every page gives it the same.
 *
 * Colons part the names, so that no `@id` ends like a counter and no two lists of names give one `@id`.
 *
 * @param base - Absolute IRI: the canonical URL of the thing, or of what names it.
 * @param kind - Such as `article`.
 * @param names - What tells several of a kind apart at one address.
 * @returns `base#kind` or `base#kind:name`; where the base has a fragment of its own, that is continued.
 */
export function nodeId(base: Iri, kind: string, ...names: readonly string[]): Iri {
  const fragment = [kind, ...names.map((name) => name.replace(special, escapeCharacter))].join(':')
  return base.includes('#') ? `${base}:${fragment}` : `${base}#${fragment}`
}

function escapeCharacter(character: string): string {
  if (character === ' ') return '_'
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`
  // Half of a surrogate pair has no UTF-8; the tilde is escaped itself, so this stays unique.
  return code >= 0xd800 && code <= 0xdfff ? `~${code.toString(16)}` : encodeURIComponent(character)
}
