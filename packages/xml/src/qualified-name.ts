import { isName } from './is-name.js'

/** A qualified name with the pieces of markup that it stands in. */
export interface QualifiedName {
  /** Before the colon (Namespaces in XML 1.0, section 4). */
  readonly prefix: string | undefined
  /** Of a start tag, without its attributes. */
  readonly start: string
  readonly end: string
  /** Of an attribute, up to its value. */
  readonly attribute: string
}

const known = new Map<string, QualifiedName>()

/**
 * Takes a name apart and makes its pieces of markup, once a name.
 *
 * @param name - Of an element or attribute.
 * @returns Its prefix and pieces.
 * @throws RangeError on what is no qualified name.
 */
export function qualifiedName(name: string): QualifiedName {
  const before = known.get(name)
  if (before !== undefined) return before
  if (!isName(name)) throw new RangeError(`Unexpected name \`${name}\`, expected a qualified XML name`)
  const colon = name.indexOf(':')
  const prefix = colon === -1 ? undefined : name.slice(0, colon)
  const pieces = { prefix, start: `<${name}`, end: `</${name}>`, attribute: ` ${name}="` }
  // Documents use few names many times; the bound keeps hostile ones from filling memory.
  if (known.size < 1_000) known.set(name, pieces)
  return pieces
}
