import type { Point } from 'unist'

/** Where the value of a key begins, and what stands on the rest of its line. */
export interface TomlPlace {
  readonly place: Point
  readonly raw: string
}

const part = /[\w-]+|"[^"\n]*"|'[^'\n]*'/.source
const dotted = `(?:${part})(?:[ \\t]*\\.[ \\t]*(?:${part}))*`
const table = new RegExp(`^[ \\t]*(\\[\\[?)[ \\t]*(${dotted})[ \\t]*\\]`)
const pair = new RegExp(`^([ \\t]*(${dotted})[ \\t]*=[ \\t]*)(.*)$`)
const longString = /^("""|''')/

const namesOf = (key: string): readonly string[] =>
  (key.match(new RegExp(part, 'g')) ?? []).map((name) => name.replace(/^(["'])(.*)\1$/, '$2'))

/**
 * Finds where the values of a TOML document stand, which its parser does not tell (TOML 1.0, "Keys" and "Table").
 *
 * @param lines - Of a document that was parsed without an error.
 * @param firstLine - The file's line of the first.
 * @returns Places by path, such as `authors.0.name`; what stands inside a value has none of its own.
 */
export function tomlPlaces(lines: readonly string[], firstLine: number): ReadonlyMap<string, TomlPlace> {
  const places = new Map<string, TomlPlace>()
  const counts = new Map<string, number>()
  let prefix = ''
  let closing: string | undefined
  for (const [index, line] of lines.entries()) {
    if (closing !== undefined) {
      if (line.includes(closing)) closing = undefined
      continue
    }
    const at = (column: number, raw: string): TomlPlace => ({ place: { line: firstLine + index, column }, raw })
    const [, brackets, name] = table.exec(line) ?? []
    if (name !== undefined) {
      const path = withCounts(namesOf(name), counts, brackets === '[[')
      prefix = `${path}.`
      const here = at(line.length - line.trimStart().length + 1, '')
      places.set(path, here)
      if (path.endsWith('.0')) places.set(path.slice(0, -2), here)
      continue
    }
    const [, before = '', key, raw = ''] = pair.exec(line) ?? []
    if (key === undefined) continue
    places.set(prefix + namesOf(key).join('.'), at(before.length + 1, raw))
    const quote = longString.exec(raw)?.[1]
    if (quote !== undefined && !raw.slice(quote.length).includes(quote)) closing = quote
  }
  return places
}

/** A path into a list of tables goes through the last of them. */
function withCounts(names: readonly string[], counts: Map<string, number>, begins: boolean): string {
  return names.reduce((path, name, index) => {
    const inner = path === '' ? name : `${path}.${name}`
    if (begins && index === names.length - 1) counts.set(inner, (counts.get(inner) ?? -1) + 1)
    const count = counts.get(inner)
    return count === undefined ? inner : `${inner}.${count}`
  }, '')
}
