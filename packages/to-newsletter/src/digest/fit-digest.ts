import { messages } from '../messages.js'
import { cutEntry, type DigestEntry, digestEntry, type EntryFrame } from './digest-entry.js'

const sumOf = (entries: readonly DigestEntry[]): number => entries.reduce((sum, { bytes }) => sum + bytes, 0)

/**
 * Makes articles fit one mail: from the last on they become summaries, the first of these is kept as far as there is room,
 * and what does not fit even so is left out and reported.
 *
 * @param entries - In order, as they were asked for.
 * @param room - Bytes for all of them.
 * @param frame - Of the digest.
 * @returns Those that fit.
 */
export function cutToFit(entries: readonly DigestEntry[], room: number, frame: EntryFrame): readonly DigestEntry[] {
  const fitted = [...entries]
  let at = fitted.length
  let total = sumOf(fitted)
  while (total > room && at > 0) {
    at--
    const entry = fitted[at]
    if (entry === undefined || entry.form === 'summary') continue
    const short = digestEntry(entry.article, 'summary', frame)
    if (short.bytes >= entry.bytes) continue
    fitted[at] = short
    total += short.bytes - entry.bytes
  }
  const first = entries[at]
  const short = fitted[at]
  if (first !== undefined && short !== undefined && short !== first && total <= room) {
    fitted[at] = cutEntry(first.article, room - total + short.bytes, frame) ?? short
  }
  while (fitted.length > 0 && total > room) total -= fitted.pop()?.bytes ?? 0
  tell(entries, fitted, room, frame)
  return fitted
}

function tell(
  entries: readonly DigestEntry[],
  fitted: readonly DigestEntry[],
  room: number,
  { settings: { report, budget } }: EntryFrame,
): void {
  entries.forEach(({ article, form }, at) => {
    const place = { article: article.id }
    const made = fitted[at]
    if (made === undefined) report(messages('left-out', { title: article.title, limit: budget }, place))
    else if (made.form !== form) report(messages('summary-only', { title: article.title }, place))
    else if (made.article !== article) {
      const blocks = article.body.children.length - made.article.body.children.length
      report(messages('cut', { blocks, limit: room }, place))
    }
  })
}

/**
 * Parts articles into as many mails as they need, in order; only an article that fits no mail by itself is made shorter.
 *
 * @param entries - In order.
 * @param room - Bytes for the articles of one mail.
 * @param frame - Of the digest.
 * @returns Articles by mail, at least one mail.
 */
export function splitToFit(
  entries: readonly DigestEntry[],
  room: number,
  frame: EntryFrame,
): readonly (readonly DigestEntry[])[] {
  const mails: DigestEntry[][] = []
  let left = 0
  for (const entry of entries) {
    const [fitting] = entry.bytes > room ? cutToFit([entry], room, frame) : [entry]
    if (fitting === undefined) continue
    const last = mails.at(-1)
    if (last === undefined || fitting.bytes > left) {
      mails.push([fitting])
      left = room - fitting.bytes
    } else {
      last.push(fitting)
      left -= fitting.bytes
    }
  }
  return mails.length === 0 ? [[]] : mails
}
