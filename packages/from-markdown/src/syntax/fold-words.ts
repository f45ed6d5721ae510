import type { Root } from 'mdast'
import { createPlaces, type Fold, type FoldedLink, foldOf } from './fold.js'
import { foldableIn, foldableLink } from './foldable.js'
import { isSimpleBlock } from './simple-block.js'
import { unfoldTree } from './unfold-tree.js'

/** A text with each long run of ordinary words folded into one character. */
export interface FoldedText {
  readonly text: string
  /** Puts the words and the places of the whole text into the tree of the folded one, which is changed in place. */
  readonly unfold: (tree: Root) => Root
}

/** Private use: one for each fold, where the text has none of its own. */
const firstSign = 0xe000
const maximumFolds = 0xf8ff - firstSign + 1
const signs = /[\uE000-\uF8FF]/

/** A run is folded where that saves more than it costs. */
const shortest = 10

/** The line feed after a blank line: names, attributes and labels end there. */
const blankLine = /(?<=\n[ \t]*)\n/

/** With these, what stands in brackets may be looked up by its words. */
const definition = /\]:/

/**
 * Folds the words in the middle of a paragraph, which are most of a text and nothing to Markdown: the parser looks at each
 * character several times. Links to web addresses are folded with them.
 *
 * Only for grammars in which a word that stands between two words is like any other.
 *
 * @param text - Markdown with line feeds.
 * @returns The folded text, and how to undo it.
 */
export function foldWords(text: string): FoldedText {
  if (signs.test(text)) return { text, unfold: (tree) => tree }
  const folds: Fold[] = []
  const placeOf = createPlaces(text)
  const fold = (from: number, to: number, content: Pick<Fold, 'links' | 'isBlocks'>): string => {
    const words = text.slice(from, to)
    folds.push(foldOf(words, content, placeOf(from), placeOf(to), folds.at(-1)))
    return String.fromCharCode(firstSign + folds.length - 1)
  }
  const hasDefinitions = definition.test(text)
  let start = 0
  const foldUnit = (unit: string, run: RegExp): string => {
    const offset = start
    start += unit.length + 1
    return unit.replace(run, (match: string, at: number) => {
      const links = linksIn(match)
      const [from, to] = innerPart(match, links)
      if (to - from < shortest || folds.length >= maximumFolds) return match
      const inner = links
        .filter(({ index }) => index >= from && index < to)
        .map((link) => ({ ...link, index: link.index - from }))
      return (
        match.slice(0, from) +
        fold(offset + at + from, offset + at + to, { links: inner, isBlocks: false }) +
        match.slice(to)
      )
    })
  }
  const folded: string[] = []
  let blocks: { readonly from: number; readonly to: number; readonly after: string } | undefined
  const endBlocks = (): void => {
    if (blocks === undefined) return
    const { from, to, after } = blocks
    folded.push(fold(from, to, { links: [], isBlocks: true }) + after)
    blocks = undefined
  }
  for (const part of text.split(blankLine)) {
    const block = part.endsWith('\n') ? part.slice(0, -1) : part
    if (folds.length < maximumFolds && isSimpleBlock(block)) {
      blocks = { from: blocks?.from ?? start, to: start + block.length, after: part.slice(block.length) }
      start += part.length + 1
      continue
    }
    endBlocks()
    const foldable = foldableIn(part, hasDefinitions)
    if (foldable === undefined) {
      start += part.length + 1
      folded.push(part)
    } else {
      folded.push(
        unitsOf(part, foldable.joinsLines)
          .map((unit) => foldUnit(unit, foldable.run))
          .join('\n'),
      )
    }
  }
  endBlocks()
  return { text: folded.join('\n'), unfold: (tree) => unfoldTree(tree, folds, firstSign) }
}

/** A line of nothing but a paragraph, and no mark before it. */
const prose = /^[A-Za-z\u00C0-\u1FFF]/

/** Lines, those of prose joined. */
function unitsOf(part: string, joinsLines: boolean): readonly string[] {
  const lines = part.split('\n')
  if (!joinsLines || lines.length === 1) return lines
  const units: string[] = []
  let wasProse = false
  for (const line of lines) {
    const isProse = prose.test(line)
    if (isProse && wasProse) units[units.length - 1] += `\n${line}`
    else units.push(line)
    wasProse = isProse
  }
  return units
}

function linksIn(words: string): readonly FoldedLink[] {
  if (!words.includes('](')) return []
  return Array.from(words.matchAll(foldableLink), ({ 0: { length }, index, groups }) => ({
    index,
    length,
    words: groups?.words ?? '',
    url: groups?.url ?? '',
  }))
}

const letter = /[0-9A-Za-z\u00C0-\u1FFF]/

/**
 * Where the words begin and end that have an ordinary word on either side, which is kept with its space: no mark of a list,
 * no heading, and nothing that a mark beside it would be another for.
 */
function innerPart(words: string, links: readonly FoldedLink[]): readonly [number, number] {
  const linkAt = (at: number): FoldedLink | undefined =>
    links.find(({ index, length }) => index < at && at < index + length)
  let from = words.indexOf(' ')
  while (from !== -1 && (linkAt(from) !== undefined || !letter.test(words.charAt(from - 1))))
    from = words.indexOf(' ', from + 1)
  let to = words.lastIndexOf(' ')
  while (to > from && (linkAt(to) !== undefined || !letter.test(words.charAt(to + 1))))
    to = words.lastIndexOf(' ', to - 1)
  return from === -1 ? [0, 0] : [from + 1, to]
}
