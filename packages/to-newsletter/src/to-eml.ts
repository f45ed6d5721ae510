import { mintId, OffprintError } from '@offprint/core'
import { encodeWords } from './mime/encoded-word.js'
import { formatMessageDate } from './mime/format-date.js'
import { parseMailbox, writeMailbox } from './mime/mailbox.js'
import { writeMessage } from './mime/message.js'
import type { Newsletter } from './newsletter.js'

/** What a message needs beside its content. */
export interface Envelope {
  /** `Name <address>` or an address. */
  readonly from: string
  /** `Name <address>` or an address. */
  readonly to: string
  /** Date-time (RFC 3339). */
  readonly date: string
  /** Message-ID without its angle brackets, `left@right`; made from the content and the sender's domain when left out. */
  readonly messageId?: string
}

/**
 * Writes a newsletter as a complete message (RFC 5322, MIME): what a mail program opens and a server sends.
 *
 * @param newsletter - Subject, parts and headers.
 * @param envelope - Sender, receiver, date.
 * @returns The bytes of an `.eml` file: ASCII, CRLF, header lines of at most 78 characters where they can be folded.
 *   Nothing is random: the same newsletter and envelope give the same bytes.
 * @throws OffprintError `newsletter/invalid-address`, `newsletter/invalid-date` or `newsletter/invalid-id`.
 */
export function toEml(newsletter: Newsletter, envelope: Envelope): Uint8Array {
  const from = parseMailbox(envelope.from, 'from')
  const to = parseMailbox(envelope.to, 'to')
  const { subject, text, html, headers, pictures = [] } = newsletter
  const seed = mintId(JSON.stringify([subject, text, html, headers, from, to, envelope.date])).slice('urn:uuid:'.length)
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  const own = Object.entries(headers).map(([name, value]) => [name, encodeWords(value)] as const)
  const message = writeMessage({
    headers: [
      ['From', writeMailbox(from)],
      ['To', writeMailbox(to)],
      ['Subject', encodeWords(subject)],
      ['Date', formatMessageDate(envelope.date)],
      ['Message-ID', `<${checkedId(envelope.messageId ?? `${seed}@${domain}`)}>`],
      ...own,
    ],
    text,
    html,
    pictures,
    boundary: `=_${seed}`,
  })
  return new TextEncoder().encode(message)
}

/** RFC 5322, section 3.6.4, without the quoted forms that it calls obsolete. */
function checkedId(id: string): string {
  if (/^[!-;=?A-~]+@[!-;=?A-~]+$/.test(id)) return id
  throw new OffprintError('newsletter/invalid-id', `Unexpected \`${id}\` as \`messageId\`, expected \`left@right\``)
}
