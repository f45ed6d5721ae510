import type { TextPlace } from './escape-text.js'

/**
 * What would begin a block at the start of a line (CommonMark 4 and 5, GFM tables, directives): the whole line, and which
 * of its characters takes the backslash.
 */
const starts: readonly (readonly [RegExp, number | 'digits'])[] = [
  [/^#{1,6}(?:\s|$)/, 0],
  [/^[-+*](?:\s|$)/, 0],
  [/^\d{1,9}[.)](?:\s|$)/, 'digits'],
  [/^(?:-[ \t]*){2,}$/, 0],
  [/^=+[ \t]*$/, 0],
  [/^>/, 0],
  [/^~{3}/, 0],
  [/^::/, 0],
  [/^[-|:][-|: \t]*$/, 0],
  [/^\[[ xX]?\](?:\s|$)/, 0],
]

/**
 * Finds the characters that would begin a block where they stand.
 *
 * @param value - Any text.
 * @param place - Where it stands.
 * @returns Their places in the text.
 */
export function escapeLineStart(value: string, place: TextPlace): ReadonlySet<number> {
  const found = new Set<number>()
  if (place.line && !place.before.endsWith('\n')) return found
  let from = 0
  for (const line of value.split('\n')) {
    const begins = from > 0 || place.before.endsWith('\n')
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
    const isLast = from + line.length === value.length
    const rest = line.slice(indent) + (isLast && place.after !== '\n' ? place.after : '')
    if (begins && beginsDefinition(value.slice(from + indent), place.after)) found.add(from + indent)
    for (const [pattern, sign] of begins ? starts : []) {
      if (!pattern.test(rest)) continue
      found.add(from + indent + (sign === 'digits' ? (/^\d+/.exec(rest)?.[0].length ?? 0) : sign))
      break
    }
    from += line.length + 1
  }
  return found
}

/** `[words]: address`; the bracket may close on a further line or in a node further on. */
const beginsDefinition = (rest: string, after: string): boolean =>
  /^\[[^[\]]*\]:/.test(rest) || (/^\[[^[\]]*$/.test(rest) && after !== '\n' && after !== '[')
