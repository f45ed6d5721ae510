import type { PhrasingContent } from 'mdast'
import type { Point, Position } from 'unist'
import type { Fold } from './fold.js'

/** A text in which characters stand for words and links. */
export interface FoldedTextNode {
  readonly type: 'text'
  readonly value: string
  readonly position: Position
}

const signs = /([\uE000-\uF8FF])/

/**
 * Puts the words and the links into a text.
 *
 * @param node - Its position is one of the whole text.
 * @param foldOf - What a character stands for; nothing for those of the author.
 * @returns Texts and links, each with its position.
 */
export function unfoldLinks(
  node: FoldedTextNode,
  foldOf: (character: string) => Fold | undefined,
): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let words = ''
  let start = node.position.start
  const endText = (end: Point): void => {
    if (words !== '') nodes.push({ type: 'text', value: words, position: { start, end } })
    words = ''
  }
  for (const piece of node.value.split(signs)) {
    const fold = foldOf(piece)
    if (fold === undefined) {
      words += piece
      continue
    }
    let done = 0
    for (const { index, words: label, url, length } of fold.links) {
      words += fold.words.slice(done, index)
      const [from, to] = [pointOf(fold, index), pointOf(fold, index + length)]
      endText(from)
      const inner = { start: pointOf(fold, index + 1), end: pointOf(fold, index + 1 + label.length) }
      const children = [{ type: 'text' as const, value: label, position: inner }]
      nodes.push({ type: 'link', title: null, url, children, position: { start: from, end: to } })
      done = index + length
      start = to
    }
    words += fold.words.slice(done)
  }
  endText(node.position.end)
  return nodes
}

/** The place of a character of the words in the whole text. */
function pointOf({ words, start }: Fold, index: number): Point {
  const lineFeed = words.lastIndexOf('\n', index - 1)
  const offset = start.offset + index
  if (index === 0 || lineFeed === -1) return { line: start.line, column: offset - start.lineStart + 1, offset }
  const line = start.line + words.slice(0, index).split('\n').length - 1
  return { line, column: index - lineFeed, offset }
}
