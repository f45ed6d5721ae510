import type { Message, MessagePlace, MessageValues } from '@offprint/core'
import type { Locate } from '../clean/create-locate.js'
import { message, type TextRuleId } from '../messages.js'
import type { BylinePart, Finding, KeptAs, Sheet } from '../sheet.js'
import { shorten } from './shorten.js'

/**
 * Reports every guess, with its confidence and its place.
 *
 * @param sheet - Blocks and findings.
 * @param locate - Turns offsets into places.
 * @returns Messages in the order of the source.
 */
export function findingMessages(sheet: Sheet, locate: Locate): readonly Message[] {
  return sheet.blocks.flatMap(({ text, start, end }, index) => {
    const finding = sheet.findings.get(index)
    if (finding === undefined || finding.kind === 'continued') return []
    const last = sheet.blocks[lastOf(finding, index)]?.end ?? end
    const place: MessagePlace = { place: locate(start, last), confidence: finding.confidence }
    const [ruleId, values] = describe(finding, shorten(text))
    return [message(ruleId, values, finding.kind === 'byline' ? { ...place, path: 'byline' } : place)]
  })
}

function lastOf(finding: Described, index: number): number {
  if (finding.kind === 'row') return finding.last
  return finding.kind === 'figure' ? index + finding.lines - 1 : index
}

const bylineRules: Readonly<Record<BylinePart, TextRuleId>> = {
  head: 'guessed-byline',
  name: 'guessed-author-box',
  role: 'guessed-role',
}

const keptRules: Readonly<Record<KeptAs, TextRuleId>> = {
  junk: 'possible-junk',
  repeated: 'possible-junk',
  credit: 'lone-credit',
  date: 'unread-date',
  byline: 'possible-byline',
  author: 'possible-author-box',
  question: 'possible-heading',
}

type Described = Exclude<Finding, { readonly kind: 'continued' }>

function describe(finding: Described, text: string): readonly [TextRuleId, MessageValues] {
  switch (finding.kind) {
    case 'title':
      return ['guessed-title', { text }]
    case 'heading':
      return ['guessed-heading', { text }]
    case 'byline':
      return [bylineRules[finding.part], { text }]
    case 'figure':
      return ['guessed-caption', { credit: shorten(finding.credit.text) }]
    case 'removed':
      return ['removed-text', { text, signals: finding.signals.join(', ') }]
    case 'kept':
      return [keptRules[finding.as], { text, signal: finding.signal }]
    case 'row':
      return ['possible-list', { count: finding.count }]
  }
}
