import type { Attributes } from 'xast'

/** The prefixes that hold in some part of a document. */
export interface Prefixes {
  has(prefix: string): boolean
}

/** Prefixes bound by the namespaces specification itself (Namespaces in XML 1.0, section 3). */
export const reservedPrefixes: Prefixes = new Set(['xml', 'xmlns'])

/**
 * The prefixes that hold inside an element: the outer ones and those that it declares.
 *
 * @param attributes - Of the element.
 * @param outer - What holds outside it.
 * @returns `outer` itself where the element declares nothing.
 */
export function prefixesIn(attributes: Attributes, outer: Prefixes): Prefixes {
  let own: Set<string> | undefined
  for (const name in attributes) {
    if (!name.startsWith('xmlns:')) continue
    own ??= new Set()
    own.add(name.slice(6))
  }
  return own === undefined ? outer : { has: (prefix) => own.has(prefix) || outer.has(prefix) }
}
