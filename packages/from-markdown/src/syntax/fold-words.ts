import type { Root } from 'mdast'
import { unfoldTree } from './unfold-tree.js'

/** A text with each long run of ordinary words folded into one character. */
export interface FoldedText {
  readonly text: string
  /** Puts the words and the places of the whole text into the tree of the folded one, which is changed in place. */
  readonly unfold: (tree: Root) => Root
}

/** A run of words that was folded. */
export interface Fold {
  readonly words: string
  /** Of the text, from 1. */
  readonly line: number
  /** Offset in the folded text of what stands after it. */
  readonly end: number
  /** How many characters longer the whole text is up to there. */
  readonly longer: number
  /** The same from the beginning of the line. */
  readonly longerInLine: number
}

/** Private use: one for each fold, where the text has none of its own. */
const firstSign = 0xe000
const maximumFolds = 0xf8ff - firstSign + 1
const signs = /[\uE000-\uF8FF]/

/** Words of one line, parted by single spaces. */
const run = /[0-9A-Za-z\u00C0-\u1FFF\u2010-\u201F-]+[,.;]*(?: [0-9A-Za-z\u00C0-\u1FFF\u2010-\u201F-]+[,.;]*){3,}/g

/** A letter or digit and the space after it: no mark of a list or a heading. */
const afterWord = /[0-9A-Za-z\u00C0-\u1FFF] /
const wordCharacter = /[0-9A-Za-z\u00C0-\u1FFF]/

/** A run is folded where that saves more than it costs. */
const shortest = 10

/** The line feed after a blank line: names, attributes and labels end there. */
const blankLine = /(?<=\n[ \t]*)\n/

/** Tags and directives, whose attributes are told apart by their names and whose labels may be too long; tabs, which fill up. */
const counted = /\t|<[A-Za-z!?/]|::|:[\w-]*\[/

/** With these, what stands in brackets is looked up by its words. */
const definition = /\]:/
const brackets = /[[\]]/

/**
 * Folds the words in the middle of a line, which are most of a text and nothing to Markdown: the parser looks at each
 * character several times.
 *
 * Only for grammars in which a word that stands between two words is like any other.
 *
 * @param text - Markdown with line feeds.
 * @returns The folded text, and how to undo it.
 */
export function foldWords(text: string): FoldedText {
  if (signs.test(text)) return { text, unfold: (tree) => tree }
  const folds: Fold[] = []
  const hasDefinitions = definition.test(text)
  let line = 0
  let start = 0
  const foldLine = (words: string): string => {
    line += 1
    const offset = start
    start += words.length + 1
    return words.replace(run, (match: string, at: number) => {
      const [from, to] = innerPart(match)
      if (to - from < shortest || folds.length === maximumFolds) return match
      const last = folds.at(-1)
      const longer = (last?.longer ?? 0) + to - from - 1
      const longerInLine = (last?.line === line ? last.longerInLine : 0) + to - from - 1
      folds.push({ words: match.slice(from, to), line, end: offset + at + to - longer, longer, longerInLine })
      return match.slice(0, from) + String.fromCharCode(firstSign + folds.length - 1) + match.slice(to)
    })
  }
  const folded = text.split(blankLine).map((part) => {
    const lines = part.split('\n')
    if (!counted.test(part) && !(hasDefinitions && brackets.test(part))) return lines.map(foldLine).join('\n')
    line += lines.length
    start += part.length + 1
    return part
  })
  return { text: folded.join('\n'), unfold: (tree) => unfoldTree(tree, folds, firstSign) }
}

/** Where the words begin and end that have an ordinary word on either side, which is kept with its space. */
function innerPart(words: string): readonly [number, number] {
  const from = words.search(afterWord) + 2
  let to = words.lastIndexOf(' ')
  while (to > from && !wordCharacter.test(words.charAt(to + 1))) to = words.lastIndexOf(' ', to - 1)
  return from === 1 ? [0, 0] : [from, to]
}
