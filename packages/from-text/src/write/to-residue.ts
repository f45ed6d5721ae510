import type { Residue } from '@offprint/core'
import type { CleanText } from '../clean/read-blocks.js'
import type { Block, Finding, Sheet } from '../sheet.js'

/**
 * Lists what is not in the article: removed blocks, brackets around credits, control characters.
 *
 * @param source - As it was given.
 * @param text - The cleaned source.
 * @param sheet - Blocks and findings.
 * @returns Residue in the order of the source.
 */
export function toResidue(source: string, text: CleanText, sheet: Sheet): readonly Residue[] {
  const blocks = sheet.blocks.flatMap((block, index) => ofBlock(source, block, sheet.findings.get(index), sheet, index))
  const controls = text.lines.flatMap((line) => line.controls.map((run) => ({ ...run, reason: 'control characters' })))
  return [...blocks, ...controls]
    .sort((first, second) => first.start - second.start)
    .map((piece) => ({ text: piece.text, reason: piece.reason, place: text.locate(piece.start, piece.end) }))
}

interface Piece {
  readonly text: string
  readonly reason: string
  readonly start: number
  readonly end: number
}

function ofBlock(
  source: string,
  { text, start, end }: Block,
  finding: Finding | undefined,
  sheet: Sheet,
  index: number,
): readonly Piece[] {
  if (finding?.kind === 'removed') return [{ text, reason: finding.reason, start, end }]
  if (finding?.kind !== 'figure' || finding.brackets === undefined) return []
  const from = sheet.blocks[index + finding.lines - 1] ?? { start, end }
  return finding.brackets.map((bracket) => {
    const at = source.lastIndexOf(bracket, from.end - 1)
    return { text: bracket, reason: 'bracket around a picture credit', start: at, end: at + bracket.length }
  })
}
