import { findProse } from '../judge/find-prose.js'
import type { TextRules } from '../rules/text-rules.js'
import type { Block, Finding, Sheet, Step } from '../sheet.js'
import { findAuthorBox } from './find-author-box.js'
import { findByline } from './find-byline.js'
import { findCaptions } from './find-captions.js'
import { findHeadings } from './find-headings.js'
import { findJunk } from './find-junk.js'
import { findTitle } from './find-title.js'

/** In this order: what an earlier step decided, a later one leaves alone, but for a title that was taken for junk. */
const steps: readonly Step[] = [findJunk, findTitle, findByline, findAuthorBox, findCaptions, findHeadings]

/**
 * Finds out what each block of a text is.
 *
 * @param blocks - All blocks in order.
 * @param rules - The tables that the steps read.
 * @returns Blocks and findings; a block without a finding is a paragraph.
 */
export function findParts(blocks: readonly Block[], rules: TextRules): Sheet {
  const findings = new Map<number, Finding>()
  const sheet: Sheet = { blocks, prose: findProse(blocks), findings }
  for (const step of steps) {
    for (const [index, finding] of step(sheet, rules)) findings.set(index, finding)
  }
  return sheet
}
