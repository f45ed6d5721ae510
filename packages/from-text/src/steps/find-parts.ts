import { findProse } from '../judge/find-prose.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Block, Finding, Sheet, Step } from '../sheet.js'
import { findAuthorBox } from './find-author-box.js'
import { findByline } from './find-byline.js'
import { findCaptions } from './find-captions.js'
import { findCreditLines } from './find-credit-lines.js'
import { findHeadings } from './find-headings.js'
import { findJunk } from './find-junk.js'
import { findLists } from './find-lists.js'
import { findRows } from './find-rows.js'
import { findTitle } from './find-title.js'

/** In this order: what an earlier step decided, a later one leaves alone, but for a title that was taken for junk. */
const steps: readonly Step[] = [
  ...[findJunk, findTitle, findByline, findCreditLines, findAuthorBox, findCaptions],
  ...[findLists, findHeadings, findRows],
]

/**
 * Finds out what each block of a text is.
 *
 * @param blocks - All blocks in order.
 * @param rules - The tables that the steps read.
 * @param language - BCP 47 tag, where the caller gave one.
 * @returns Blocks and findings; a block without a finding is a paragraph.
 */
export function findParts(blocks: readonly Block[], rules: TextRules, language?: string): Sheet {
  const findings = new Map<number, Finding>()
  const known = language === undefined ? {} : { language }
  const sheet: Sheet = { blocks, prose: findProse(blocks), ...known, findings }
  for (const step of steps) {
    for (const [index, finding] of step(sheet, rules)) findings.set(index, finding)
  }
  return sheet
}
