import type { Nodes, Text } from 'mdast'

/** A piece of a paragraph as the reader of formulas sees it: characters, and the text that they stand in. */
interface Piece {
  readonly value: string
  readonly text?: Text
}

/** Stands for any sign between two texts: no space, no digit. */
const sign = 'x'

/**
 * Finds the dollars of texts that would begin a formula: nothing but a space after it, a space before the next dollar or a
 * digit behind that one keeps a dollar a price (Pandoc, extension `tex_math_dollars`).
 *
 * @param nodes - Everything of one paragraph, or of what else is read as a whole.
 * @returns For each text the places of such dollars.
 */
export function findDollars(nodes: readonly Nodes[]): ReadonlyMap<Text, ReadonlySet<number>> {
  const found = new Map<Text, Set<number>>()
  const pieces = nodes.flatMap(piecesOf)
  const whole = pieces.map(({ value }) => value).join('')
  if (whole.indexOf('$') === whole.lastIndexOf('$')) return found
  const begins = beginnings(whole, places(pieces))
  let from = 0
  for (const { value, text } of pieces) {
    const inside = text === undefined ? [] : [...begins].filter((index) => index >= from && index < from + value.length)
    if (text !== undefined) found.set(text, new Set(inside.map((index) => index - from)))
    from += value.length
  }
  return found
}

function piecesOf(node: Nodes): readonly Piece[] {
  if (node.type === 'text') return [{ value: node.value, text: node }]
  if (node.type === 'inlineMath') return [{ value: `$${node.value}$` }]
  if (node.type === 'break') return [{ value: '\\\n' }]
  const words = [
    'value' in node ? node.value : '',
    'url' in node ? node.url : '',
    'alt' in node ? node.alt : '',
    'title' in node ? node.title : '',
    'attributes' in node ? Object.values(node.attributes ?? {}).join(' ') : '',
  ]
  const own = { value: sign + words.filter((part) => typeof part === 'string').join(sign) + sign }
  return 'children' in node ? [{ value: sign }, ...node.children.flatMap(piecesOf), own] : [own]
}

/** Which characters are of texts, so that they can be escaped. */
function places(pieces: readonly Piece[]): readonly boolean[] {
  return pieces.flatMap(({ value, text }) => Array.from({ length: value.length }, () => text !== undefined))
}

/** From the last to the first, since a backslash before one dollar is no space before it. */
function beginnings(whole: string, isText: readonly boolean[]): ReadonlySet<number> {
  const begins = new Set<number>()
  for (let index = whole.lastIndexOf('$'); index >= 0; index = index === 0 ? -1 : whole.lastIndexOf('$', index - 1)) {
    if (isText[index] === true && isBeginning(whole, index, begins)) begins.add(index)
  }
  return begins
}

/** Only a space beside a letter or digit is sure to be written as one: at an end it is a character reference. */
function isBeginning(whole: string, index: number, escaped: ReadonlySet<number>): boolean {
  const next = whole.charAt(index + 1)
  if (next === '$' || whole.charAt(index - 1) === '$') return true
  if (next === '' || /^ [\p{L}\p{N}]/u.test(whole.slice(index + 1, index + 3))) return false
  const close = whole.indexOf('$', index + 1)
  if (close === -1) return false
  const isSpaceBefore = /[\p{L}\p{N}] $/u.test(whole.slice(close - 2, close)) && !escaped.has(close)
  const behind = whole.charAt(close + 1)
  return !isSpaceBefore && !/\d/.test(behind) && (behind !== '$' || escaped.has(close + 1))
}
