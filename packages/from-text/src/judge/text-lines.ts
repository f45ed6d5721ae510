import type { Block, Finding, Sheet } from '../sheet.js'
import { isOpen } from './is-open.js'
import { type LineForm, lineForm } from './line-form.js'

/** A block as the steps for headings and lists see it. */
export interface TextLine {
  /** Of the block. */
  readonly index: number
  readonly text: string
  readonly form: LineForm
  /** Is it a line of its own? */
  readonly alone: boolean
  /** Is nothing decided of it yet? */
  readonly open: boolean
  readonly kind: Finding['kind'] | 'text'
}

/**
 * The blocks that a reader of the article sees, as lines; captions, removed text and what may be junk are passed over.
 *
 * @param sheet - Blocks and findings.
 * @returns Lines in order.
 */
export function textLines(sheet: Sheet): readonly TextLine[] {
  return sheet.blocks.flatMap((block, index) => toLine(sheet, block, index))
}

function toLine(sheet: Sheet, { text, alone }: Block, index: number): readonly TextLine[] {
  const finding = sheet.findings.get(index)
  const kind = finding?.kind ?? 'text'
  const passed = kind === 'removed' || kind === 'figure' || (finding?.kind === 'continued' && finding.of === 'figure')
  if (passed || (finding?.kind === 'kept' && finding.as === 'junk')) return []
  return [{ index, text, form: lineForm(text), alone, open: isOpen(sheet, index), kind }]
}

/** What a heading or an item without a mark may measure, in columns and words. */
const widestShort = 120
const mostShortWords = 14

/**
 * Is this a short line of its own without a mark at its end?
 *
 * @param line - Any line, or none.
 * @returns Whether it is.
 */
export const isBareLine = (line: TextLine | undefined): boolean =>
  line?.alone === true &&
  line.form.end === 'bare' &&
  line.form.width <= widestShort &&
  line.form.words <= mostShortWords
