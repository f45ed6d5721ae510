import type { Flow, Imported } from '@offprint/core'
import { fromText } from '../src/index.js'
import { listMark } from '../src/judge/list-mark.js'
import { type FlatBlock, type FlatKind, joinBlocks } from './flat-text.js'

/** How often something was found where it was, where it was not, and not at all. */
export interface Score {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** What is scored; captions are named by their first line. */
export const scored: readonly FlatKind[] = ['heading', 'item', 'caption', 'byline']

/** One judgement, for reading. */
export interface Verdict {
  readonly kind: FlatKind
  readonly is: keyof Score
  readonly text: string
  readonly offset: number
}

/** Where a reader found what, by offset in the source. */
function foundIn({ article, messages }: Imported): ReadonlyMap<number, FlatKind> {
  const found = new Map<number, FlatKind>()
  const add = (node: Flow): void => {
    const offset = node.position?.start.offset ?? -1
    if (node.type === 'heading') found.set(offset, 'heading')
    if (node.type === 'figure') found.set(offset, 'caption')
    if (node.type !== 'list') return
    for (const item of node.children) found.set(item.position?.start.offset ?? -1, 'item')
  }
  article.body.children.forEach(add)
  for (const { ruleId, place } of messages) {
    if (ruleId === 'guessed-byline' && place && 'start' in place) found.set(place.start.offset ?? -1, 'byline')
  }
  return found
}

/** Compares what was found with what was there, by place. */
export function judge(blocks: readonly FlatBlock[]): readonly Verdict[] {
  const { text, kinds } = joinBlocks(blocks)
  if (text.trim() === '') return []
  const found = foundIn(fromText(text))
  const lineAt = (offset: number): string => text.slice(offset, text.indexOf('\n', offset) + 1 || text.length).trim()
  const verdict = (kind: FlatKind, is: keyof Score, offset: number): Verdict => ({
    kind,
    is,
    text: lineAt(offset),
    offset,
  })
  // A paragraph in bold is a heading to the eye, and lines with bullets of their own are a list, whatever the markup.
  const isUndecided = (offset: number, kind: FlatKind): boolean =>
    kinds.get(offset) === 'strong' || (kind === 'item' && listMark(lineAt(offset)) !== undefined)
  return [
    ...[...found]
      .filter(([offset, kind]) => kinds.get(offset) === kind || !isUndecided(offset, kind))
      .map(([offset, kind]) => verdict(kind, kinds.get(offset) === kind ? 'right' : 'wrong', offset)),
    ...[...kinds].flatMap(([offset, kind]) =>
      scored.includes(kind) && found.get(offset) !== kind ? [verdict(kind, 'missed', offset)] : [],
    ),
  ]
}

/** Counts verdicts of one kind. */
export function count(verdicts: readonly Verdict[], kind: FlatKind): Score {
  const of = (is: keyof Score): number => verdicts.filter((each) => each.kind === kind && each.is === is).length
  return { right: of('right'), wrong: of('wrong'), missed: of('missed') }
}

/** Share of the found that is right. */
export const precision = ({ right, wrong }: Score): number => right / Math.max(1, right + wrong)

/** Share of the right that is found. */
export const recall = ({ right, missed }: Score): number => right / Math.max(1, right + missed)
