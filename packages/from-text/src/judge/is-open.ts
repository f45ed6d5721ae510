import type { Sheet } from '../sheet.js'

/**
 * May a step still decide what this block is?
 *
 * @param sheet - Blocks and findings.
 * @param index - Of the block.
 * @returns Whether nothing was found, or only that its text stands elsewhere too.
 */
export function isOpen(sheet: Sheet, index: number): boolean {
  const finding = sheet.findings.get(index)
  return finding === undefined || (finding.kind === 'kept' && finding.as === 'repeated')
}
