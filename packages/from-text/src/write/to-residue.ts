import type { Residue } from '@offprint/core'
import type { CleanText } from '../clean/read-blocks.js'
import type { Block, Finding, Sheet } from '../sheet.js'

/**
 * Lists what is not in the article: removed blocks, brackets around credits, marks of lists, hyphens at ends of lines, control characters.
 *
 * @param source - As it was given.
 * @param text - The cleaned source.
 * @param sheet - Blocks and findings.
 * @returns Residue in the order of the source.
 */
export function toResidue(source: string, text: CleanText, sheet: Sheet): readonly Residue[] {
  const blocks = sheet.blocks.flatMap((block, index) => ofBlock(source, block, sheet.findings.get(index), sheet, index))
  const controls = text.lines.flatMap((line) => line.controls.map((run) => ({ ...run, reason: 'control characters' })))
  const hyphens = text.wraps.hyphens.map((start) => ({
    ...{ text: source.charAt(start), reason: 'hyphen at the end of a line, in a word that has none' },
    ...{ start, end: start + 1 },
  }))
  return [...blocks, ...controls, ...hyphens]
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
  if (finding?.kind === 'date') return [{ text, reason: `date, taken as \`${finding.of}\``, start, end }]
  if (finding?.kind === 'byline') {
    return finding.stripped.contacts.map((contact) => {
      const at = Math.max(start, source.indexOf(contact.text, start + contact.at))
      return { text: contact.text, reason: 'address of an author', start: at, end: at + contact.text.length }
    })
  }
  if (finding?.kind === 'item' && finding.mark !== '') {
    const mark = finding.mark.trim()
    return [{ text: mark, reason: 'mark of an item in a list', start, end: start + mark.length }]
  }
  if (finding?.kind !== 'figure' || finding.brackets === undefined) return []
  const from = sheet.blocks[index + finding.lines - 1] ?? { start, end }
  return finding.brackets.map((bracket) => {
    const at = source.lastIndexOf(bracket, from.end - 1)
    return { text: bracket, reason: 'bracket around a picture credit', start: at, end: at + bracket.length }
  })
}
