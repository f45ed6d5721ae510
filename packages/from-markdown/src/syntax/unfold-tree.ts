import type { Paragraph, Root } from 'mdast'
import type { Point } from 'unist'
import type { Fold } from './fold.js'
import { simpleNodes } from './simple-nodes.js'
import { type FoldedTextNode, unfoldLinks } from './unfold-links.js'

const sign = /[\uE000-\uF8FF]/g

/** Any object of a tree. */
type Fields = Record<string, unknown>

interface Parent {
  children: readonly unknown[]
}

/**
 * Puts the words, the links and the places of a whole text into the tree of its folded one.
 *
 * @param tree - mdast; it is changed in place, since nobody else has seen it.
 * @param folds - In the order of the text.
 * @param firstSign - Code of the first fold's character.
 * @returns The same tree.
 */
export function unfoldTree(tree: Root, folds: readonly Fold[], firstSign: number): Root {
  if (folds.length === 0) return tree
  const foldOf = (character: string): Fold | undefined => folds[character.charCodeAt(0) - firstSign]
  const words = (character: string): string => foldOf(character)?.words ?? character
  const hasContent = folds.some(({ links, isBlocks }) => isBlocks || links.length > 0)
  const parents: Parent[] = []
  const open: Fields[] = [tree as unknown as Fields]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    // Texts wait until all places are moved, since links begin and end at some.
    const waits = hasContent && isText(node)
    for (const key in node) {
      const value = node[key]
      if (typeof value === 'string') {
        if (key !== 'type' && !waits) node[key] = value.replace(sign, words)
      } else if (typeof value !== 'object' || value === null) continue
      else if (isPoint(value)) move(value, folds)
      else open.push(value as Fields)
    }
    if (hasContent && hasChildren(node)) parents.push(node)
  }
  for (const parent of parents)
    parent.children = parent.children.flatMap((child): unknown => {
      const blocks = blocksOf(child, foldOf)
      if (blocks !== undefined) return simpleNodes(blocks.words, blocks.start)
      return isText(child) ? unfoldLinks(child, foldOf) : child
    })
  return tree
}

/** The fold that is all of a paragraph. */
function blocksOf(node: unknown, foldOf: (character: string) => Fold | undefined): Fold | undefined {
  const { type, children = [] } = node as Partial<Paragraph>
  const [text] = children
  if (type !== 'paragraph' || children.length !== 1 || text?.type !== 'text' || text.value.length !== 1)
    return undefined
  const fold = foldOf(text.value)
  return fold?.isBlocks === true ? fold : undefined
}

const hasChildren = (node: object): node is Parent => Array.isArray((node as Partial<Parent>).children)

const isPoint = (value: object): value is Point => 'line' in value

const isText = (node: unknown): node is FoldedTextNode =>
  (node as Partial<FoldedTextNode>).type === 'text' && (node as Partial<FoldedTextNode>).position !== undefined

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
