import type { Root } from 'mdast'
import { type Fold, foldOf } from './fold.js'
import { foldRuns } from './fold-runs.js'
import { createPlaces } from './places.js'
import { mostSigns, signOf, signRange } from './signs.js'
import { isSimpleBlock } from './simple-block.js'
import { unfoldTree } from './unfold-tree.js'

/** A text with much of it folded into single characters. */
export interface FoldedText {
  readonly text: string
  /** Puts the words and the places of the whole text into the tree of the folded one, which is changed in place. */
  readonly unfold: (tree: Root) => Root
}

const signs = new RegExp(`[${signRange}]`)

/** The line feed after a blank line: names, attributes and labels end there. */
const blankLine = /(?<=\n[ \t]*)\n/

/** With these, what stands in brackets may be looked up by its words. */
const definition = /\]:/

/**
 * Folds what needs no grammar, which is most of a text, since a parser looks at each character several times: simple
 * paragraphs and headings as a whole, and the words in the middle of others.
 *
 * Only for grammars in which a word that stands between two words is like any other.
 *
 * @param text - Markdown with line feeds.
 * @returns The folded text, and how to undo it.
 */
export function foldText(text: string): FoldedText {
  if (signs.test(text)) return { text, unfold: (tree) => tree }
  const folds: Fold[] = []
  const placeOf = createPlaces(text)
  const fold = (from: number, to: number, isBlocks: boolean): string => {
    if (folds.length === mostSigns) return text.slice(from, to)
    folds.push(foldOf({ words: text.slice(from, to), isBlocks }, placeOf(from), placeOf(to), folds.at(-1)))
    return signOf(folds.length - 1)
  }
  const hasDefinitions = definition.test(text)
  let done = 0
  let folded = ''
  for (const { from, to, isBlocks } of groupsOf(text)) {
    folded += text.slice(done, from)
    folded += isBlocks
      ? fold(from, to, true)
      : foldRuns(text.slice(from, to), hasDefinitions, (first, end) => fold(from + first, from + end, false))
    done = to
  }
  return { text: folded + text.slice(done), unfold: (tree) => unfoldTree(tree, folds) }
}

interface Group {
  readonly from: number
  readonly to: number
  readonly isBlocks: boolean
}

/** Parts between blank lines; simple blocks that follow each other are one. */
function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = []
  let from = 0
  for (const part of text.split(blankLine)) {
    // What ends a block is the line feed before the blank line.
    const block = part.endsWith('\n') ? part.slice(0, -1) : part
    const isBlocks = isSimpleBlock(block)
    const last = groups.at(-1)
    if (last?.isBlocks === true && isBlocks) groups[groups.length - 1] = { ...last, to: from + block.length }
    else groups.push({ from, to: from + (isBlocks ? block : part).length, isBlocks })
    from += part.length + 1
  }
  return groups
}
