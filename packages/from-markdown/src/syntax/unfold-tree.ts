import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { Fold } from './fold-words.js'

const sign = /[\uE000-\uF8FF]/g

/**
 * Puts the words and the places of a whole text into the tree of its folded one.
 *
 * @param tree - mdast; it is changed in place, since nobody else has seen it.
 * @param folds - In the order of the text.
 * @param firstSign - Code of the first fold's character.
 * @returns The same tree.
 */
export function unfoldTree(tree: Root, folds: readonly Fold[], firstSign: number): Root {
  if (folds.length === 0) return tree
  const words = (character: string): string => folds[character.charCodeAt(0) - firstSign]?.words ?? character
  const open: Record<string, unknown>[] = [tree as unknown as Record<string, unknown>]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const key in node) {
      const value = node[key]
      if (typeof value === 'string') {
        if (key !== 'type') node[key] = value.replace(sign, words)
      } else if (typeof value !== 'object' || value === null) continue
      else if (isPoint(value)) move(value, folds)
      else open.push(value as Record<string, unknown>)
    }
  }
  return tree
}

const isPoint = (value: object): value is Point => 'line' in value

/** Moves a point of the folded text to where it is in the whole one. */
function move(point: Point, folds: readonly Fold[]): void {
  const fold = lastBefore(folds, point.offset ?? 0)
  if (fold === undefined) return
  if (fold.line === point.line) point.column += fold.longerInLine
  point.offset = (point.offset ?? 0) + fold.longer
}

function lastBefore(folds: readonly Fold[], offset: number): Fold | undefined {
  let low = -1
  let high = folds.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((folds[middle]?.end ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return folds[low]
}
