import { type Phrasing, phrasingText } from '@offprint/core'
import { agencies, withoutBrackets } from '@offprint/facts'
import { collapse } from '../pieces/collapse.js'
import { sliceText } from '../pieces/slice-text.js'
import type { Context } from '../read/context.js'
import type { CaptionFields } from './caption.js'
import { creditOf } from './credit-of.js'

/** Characters at the end of a caption in which a credit is looked for. */
const window = 160

/** A label with a colon or "by", or a copyright sign, and then a name. */
const labelled =
  /(?:^|[\s.!?…"”’)|–—-])\(?\[?((?:(?:photo|image|picture|video|illustration|graphic)s?(?:graph(?:s|y)?)?(?: (?:credit|source|courtesy))?(?: ?: ?| by | courtesy of )|(?:credit|source|courtesy|foto|bild|bildquelle|crédit(?: photo)?|fotografía|photographer)s? ?: ?|courtesy of |© ?|\(c\) ))([^\n]*)$/iu
/** A name begins with a capital, or in a script without. */
const name = /^[\p{Lu}\p{Lo}\p{N}@“"]/u
/** "Name/Agency" or "Name via Agency", after a full stop that is no initial's, in brackets, or alone. */
const slashed =
  /(?:^|(?<!(?:^|[\s.])\p{Lu})[.!?…"”’)]\s+|[([])((?:\p{Lu}[\p{L}'’.-]*\s?){1,5}(?:\/| via )(?:\p{Lu}[\p{L}&.-]*[\s/]?(?:via )?){1,5})[)\]]?$/u
/** An agency or a library makes a credit of whatever stands before it and a slash. */
const agency = new RegExp(
  String.raw`^((?:[^\s/.]{1,30} ?){1,4}\/(?:[^\n/.]{2,60}\/)?(?:${agencies.map(({ form }) => form).join('|')}))$`,
  'iu',
)

/**
 * Cuts a credit off the end of a caption: "Photo: A", "© A", "A/Agency", "A via Agency", also in brackets.
 *
 * @param nodes - Collapsed content.
 * @param context - Of the body: a credit that was guessed is reported.
 * @returns Caption and credit.
 */
export function splitCredit(nodes: readonly Phrasing[], context: Context): CaptionFields {
  if (nodes.length === 0) return {}
  const text = phrasingText(nodes)
  const from = Math.max(0, text.length - window)
  const end = text.slice(from)
  const words = labelledCredit(end) ?? slashed.exec(end)?.[1] ?? (from === 0 ? agency.exec(end)?.[1] : undefined)
  if (words === undefined || words.split(/\s+/).length > 16) return { caption: nodes }
  let at = from + end.lastIndexOf(words)
  if (/[([]/.test(text.charAt(at - 1))) at -= 1
  const line = text.slice(at).trim()
  const credit = withoutBrackets(line)
  context.journal.report('guessed-credit', { credit }, 0.8)
  const before = text.slice(0, at)
  const between = /\s+[|–—-]\s*$/.exec(before)?.[0] ?? ''
  context.journal.leaveOut(between, 'between a caption and its credit')
  const caption = collapse(sliceText(nodes, 0, at - between.length))
  const { credit: linked } = creditOf(sliceText(nodes, at, text.length), context)
  return {
    ...(caption.length === 0 ? {} : { caption }),
    credit: { ...linked, text: credit },
  }
}

function labelledCredit(text: string): string | undefined {
  const [, label = '', names = ''] = labelled.exec(text) ?? []
  return label !== '' && name.test(names) ? label + names : undefined
}
