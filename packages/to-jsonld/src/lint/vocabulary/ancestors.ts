import { loadVocabulary } from './vocabulary.js'

const known = new Map<string, ReadonlySet<string>>()

/**
 * A type and all that it is a kind of.
 *
 * @param name - Local name of a type; one that schema.org does not have is a kind of itself alone.
 * @returns Local names.
 */
export function ancestorsOf(name: string): ReadonlySet<string> {
  const found = known.get(name)
  if (found !== undefined) return found
  const parents = loadVocabulary().classes.get(name)?.parents ?? []
  const all = new Set([name, ...parents.flatMap((parent) => [...ancestorsOf(parent)])])
  if (loadVocabulary().classes.has(name)) known.set(name, all)
  return all
}

/**
 * Is something of one of these types of that type too?
 *
 * @param types - Local names of its types.
 * @param name - Local name of a type.
 * @returns Whether one of the types is the type or a kind of it.
 */
export function isA(types: readonly string[], name: string): boolean {
  return types.some((type) => ancestorsOf(type).has(name))
}

/**
 * Is it a type of plain values (schema.org, `DataType`)?
 *
 * @param name - Local name of a type.
 * @returns Whether it or what it is a kind of is a datatype.
 */
export function isDatatype(name: string): boolean {
  return [...ancestorsOf(name)].some((ancestor) => loadVocabulary().classes.get(ancestor)?.isDatatype === true)
}
