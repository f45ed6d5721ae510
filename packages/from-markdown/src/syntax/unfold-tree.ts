import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { Fold } from './fold.js'
import { indexOfSign, signRange } from './signs.js'
import { simpleNodes } from './simple-nodes.js'

const signs = new RegExp(`[${signRange}]`, 'g')

/** Any object of a tree. */
interface Fields {
  [key: string]: unknown
  readonly value?: unknown
  children?: unknown
}

interface Parent extends Fields {
  readonly type: string
  children: readonly Fields[]
}

/**
 * Puts the words and the places of a whole text into the tree of its folded one.
 *
 * @param tree - mdast; it is changed in place, since nobody else has seen it.
 * @param folds - In the order of the text.
 * @returns The same tree.
 */
export function unfoldTree(tree: Root, folds: readonly Fold[]): Root {
  if (folds.length === 0) return tree
  const foldOf = (character: string): Fold | undefined => folds[indexOfSign(character)]
  const words = (character: string): string => foldOf(character)?.words ?? character
  const open: Fields[] = [tree as unknown as Fields]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isParent(node)) unfoldBlocks(node, foldOf, open)
    for (const key in node) {
      const value = node[key]
      if (typeof value === 'string') {
        if (key !== 'type') node[key] = value.replace(signs, words)
      } else if (typeof value !== 'object' || value === null || key === 'children') continue
      else if (isPoint(value)) move(value, folds)
      else open.push(value as Fields)
    }
  }
  return tree
}

/** Puts blocks in the stead of the paragraphs that stand for them; all other children are still to be opened. */
function unfoldBlocks(parent: Parent, foldOf: (character: string) => Fold | undefined, open: Fields[]): void {
  const children: Fields[] = []
  for (const child of parent.children) {
    const fold = isParent(child) && child.type === 'paragraph' ? blocksOf(child.children, foldOf) : undefined
    if (fold === undefined) {
      children.push(child)
      open.push(child)
    } else for (const block of simpleNodes(fold.words, fold.start)) children.push(block as unknown as Fields)
  }
  parent.children = children
}

/** The fold of whole blocks that is all of a paragraph's text. */
function blocksOf(children: readonly Fields[], foldOf: (character: string) => Fold | undefined): Fold | undefined {
  const value = children.length === 1 ? children[0]?.value : undefined
  if (typeof value !== 'string' || value.length !== 1) return undefined
  const fold = foldOf(value)
  return fold?.isBlocks === true ? fold : undefined
}

const isParent = (node: Fields): node is Parent => Array.isArray(node.children)

const isPoint = (value: object): value is Point => 'line' in value

/** Moves a point of the folded text to where it is in the whole one. */
function move(point: Point, folds: readonly Fold[]): void {
  const fold = lastBefore(folds, point.offset ?? 0)
  if (fold === undefined) return
  if (fold.line === point.line) point.column += fold.columnShift
  point.line += fold.moreLines
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
