import type { Message, MessagePlace } from '@offprint/core'
import type { CleanText } from '../clean/read-blocks.js'
import { byteOrderMark } from '../clean/split-lines.js'
import { message } from '../messages.js'

/**
 * Reports what cleaning changed.
 *
 * @param source - As it was given.
 * @param text - The cleaned source.
 * @returns Messages, one for each kind of change.
 */
export function cleaningMessages(source: string, text: CleanText): readonly Message[] {
  const composed = text.lines.filter((line) => line.composed)
  const replacement = source.indexOf('\ufffd')
  const at = (offset: number, length: number): MessagePlace => ({ place: text.locate(offset, offset + length) })
  return [
    ...(source.startsWith(byteOrderMark) ? [message('removed-byte-order-mark')] : []),
    ...(/[\r\f\v]/.test(source) ? [message('changed-line-ends')] : []),
    ...controlMessages(text),
    ...(replacement === -1 ? [] : [message('replacement-character', {}, at(replacement, 1))]),
    ...(composed[0] === undefined
      ? []
      : [message('composed-characters', { count: composed.length }, at(composed[0].start, 0))]),
    ...text.lines.flatMap(({ longRuns, start, end }) =>
      longRuns.map((count) => message('long-mark-run', { count }, { place: text.locate(start, end) })),
    ),
    ...wrapMessages(text),
  ]
}

function wrapMessages({ wraps: { joined, hyphens, kept }, locate }: CleanText): readonly Message[] {
  const [first] = hyphens
  const place = first === undefined ? {} : { place: locate(first, first + 1) }
  const parted = { count: hyphens.length + kept, joined: hyphens.length, kept }
  return [
    ...(joined === 0 ? [] : [message('joined-lines', { count: joined })]),
    ...(parted.count === 0 ? [] : [message('parted-words', parted, place)]),
  ]
}

/** One message a run, with the code points by name, since the characters themselves cannot be shown. */
const controlMessages = ({ lines, locate }: CleanText): readonly Message[] =>
  lines.flatMap(({ controls }) =>
    controls.map(({ text, start, end }) =>
      message('removed-control-character', { codes: codePoints(text) }, { place: locate(start, end) }),
    ),
  )

const mostShown = 5

function codePoints(text: string): string {
  const codes = [...text.slice(0, mostShown)].map(
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return [...codes, ...(text.length > mostShown ? [`${text.length - mostShown} more`] : [])].join(', ')
}
