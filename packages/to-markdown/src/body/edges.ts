import type { Phrasing } from '@offprint/core'

/** The characters that stand right before and after a node. */
export interface Edges {
  readonly before: string
  readonly after: string
}

/** Whatever is neither text nor line break begins and ends with a sign of Markdown. */
const sign = '*'

/**
 * The characters round a node that stands between two others.
 *
 * @param previous - The node before it.
 * @param next - The node after it.
 * @param around - What stands round all of them.
 * @returns Its own edges.
 */
export function edgesBetween(previous: Phrasing | undefined, next: Phrasing | undefined, around: Edges): Edges {
  return {
    before: previous === undefined ? around.before : edgeOf(previous, -1),
    after: next === undefined ? around.after : edgeOf(next, 0),
  }
}

/** The code unit at one end, as parsers of Markdown look at it. */
function edgeOf(node: Phrasing, index: 0 | -1): string {
  if (node.type === 'break') return index === 0 ? '\\' : '\n'
  if (node.type !== 'text') return sign
  return node.value.slice(index === 0 ? 0 : -1, index === 0 ? 1 : undefined)
}

const isSpace = (character: string): boolean => /^\s?$/.test(character)
const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)

/**
 * Can signs such as `**` open before these words and close after them (CommonMark 6.2, flanking)?
 *
 * @param children - What stands between the signs.
 * @param edges - What stands round them.
 * @returns Whether they would be read as such.
 */
export function canFlank(children: readonly Phrasing[], edges: Edges): boolean {
  const [first] = children
  const last = children.at(-1)
  if (first === undefined || last === undefined) return false
  return holds(edgeOf(first, 0), edges.before) && holds(edgeOf(last, -1), edges.after)
}

const holds = (inside: string, outside: string): boolean =>
  !isSpace(inside) && (!isSign(inside) || isSpace(outside) || isSign(outside))
