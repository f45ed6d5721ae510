import type { ArticleDates, Message, MessagePlace, MessageValues } from '@offprint/core'
import type { Locate, Position } from '../clean/create-locate.js'
import { message, type TextRuleId } from '../messages.js'
import type { BylinePart, Finding, KeptAs, LineDate, Sheet } from '../sheet.js'
import { shorten } from './shorten.js'

/**
 * Reports every guess, with its confidence and its place.
 *
 * @param sheet - Blocks and findings.
 * @param locate - Turns offsets into places.
 * @param dates - Of the article: a date that is not among them was not taken.
 * @returns Messages in the order of the source.
 */
export function findingMessages(sheet: Sheet, locate: Locate, dates: ArticleDates): readonly Message[] {
  return sheet.blocks.flatMap(({ text, start, end }, index) => {
    const finding = sheet.findings.get(index)
    if (finding === undefined || finding.kind === 'continued') return []
    if (finding.kind === 'item' && finding.list[0] !== index) return []
    const dated = (date: LineDate): Message => dateMessage(date, text, locate(start, end), dates)
    if (finding.kind === 'date') return [dated(finding)]
    const last = sheet.blocks[lastOf(finding, index)]?.end ?? end
    const place: MessagePlace = { place: locate(start, last), confidence: finding.confidence }
    const [ruleId, values] = describe(finding, shorten(text))
    if (finding.kind !== 'byline') return [message(ruleId, values, place)]
    return [
      message(ruleId, values, { ...place, path: 'byline' }),
      ...(finding.date === undefined ? [] : [dated(finding.date)]),
    ]
  })
}

function lastOf(finding: Described, index: number): number {
  if (finding.kind === 'row') return finding.last
  if (finding.kind === 'item') return finding.list[1]
  return finding.kind === 'figure' ? index + finding.lines - 1 : index
}

function dateMessage({ of, stamp, confidence }: LineDate, text: string, place: Position, dates: ArticleDates): Message {
  const taken = dates[of]?.iso
  const values = { text: shorten(text), fact: of, date: stamp.iso, taken: taken ?? '' }
  return message(taken === stamp.iso ? 'guessed-date' : 'other-date', values, {
    place,
    confidence,
    path: `dates.${of}`,
  })
}

const bylineRules: Readonly<Record<BylinePart, TextRuleId>> = {
  head: 'guessed-byline',
  name: 'guessed-author-box',
  role: 'guessed-role',
  bio: 'guessed-bio',
  credits: 'guessed-credits',
}

const keptRules: Readonly<Record<KeptAs, TextRuleId>> = {
  junk: 'possible-junk',
  repeated: 'possible-junk',
  credit: 'lone-credit',
  date: 'unread-date',
  byline: 'possible-byline',
  author: 'possible-author-box',
  heading: 'possible-heading',
}

type Described = Exclude<Finding, { readonly kind: 'continued' | 'date' }>

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
    case 'item': {
      const form = finding.mark === '' ? 'of one form after a colon' : `with marks such as \`${finding.mark.trim()}\``
      return ['guessed-list', { count: finding.list[1] - finding.list[0] + 1, form }]
    }
    case 'row':
      return ['possible-list', { count: finding.count }]
  }
}
