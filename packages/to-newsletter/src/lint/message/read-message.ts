import { decodePart } from './decode-part.js'
import { decodeWords } from './decode-words.js'
import { fieldValue, parameter, readFields } from './read-fields.js'

/** What the linter reads of a message. */
export interface ReadMessage {
  readonly subject: string | undefined
  readonly html: string | undefined
  readonly hasText: boolean
  /** The address in `List-Unsubscribe` that the web follows. */
  readonly unsubscribeUrl: string | undefined
  readonly hasListUnsubscribe: boolean
}

/** Parts within parts; nobody writes more. */
const deepest = 8

/**
 * Reads a message (RFC 5322, RFC 2045 to 2047): its first HTML part that is no attachment, and the fields that a newsletter
 * is judged by.
 *
 * @param message - Any string; faults are forgiven.
 * @returns What was found.
 */
export function readMessage(message: string): ReadMessage {
  const { fields } = readFields(message)
  const subject = fieldValue(fields, 'subject')
  const leave = fieldValue(fields, 'list-unsubscribe')
  const leaves = leavesOf(message, 0)
  return {
    subject: subject === undefined ? undefined : decodeWords(subject),
    html: leaves.find(({ type }) => type === 'text/html')?.content(),
    hasText: leaves.some(({ type }) => type === 'text/plain'),
    unsubscribeUrl: /<\s*(https?:[^>]*?)\s*>/i.exec(leave ?? '')?.[1],
    hasListUnsubscribe: /\S/.test(leave ?? ''),
  }
}

interface Leaf {
  readonly type: string
  readonly content: () => string
}

function leavesOf(part: string, depth: number): readonly Leaf[] {
  const { fields, body } = readFields(part)
  const contentType = fieldValue(fields, 'content-type') ?? 'text/plain'
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  const boundary = parameter(contentType, 'boundary')
  if (type.startsWith('multipart/') && boundary !== undefined && depth < deepest) {
    return partsOf(body, boundary).flatMap((inner) => leavesOf(inner, depth + 1))
  }
  if (/^\s*attachment/i.test(fieldValue(fields, 'content-disposition') ?? '')) return []
  const encoding = (fieldValue(fields, 'content-transfer-encoding') ?? '').trim().toLowerCase()
  return [{ type, content: () => decodePart(body, encoding, parameter(contentType, 'charset')) }]
}

/** What stands between the lines of a boundary (RFC 2046, 5.1.1); before the first and behind the last is nothing to read. */
function partsOf(body: string, boundary: string): readonly string[] {
  const parts: string[] = []
  let part: string[] | undefined
  for (const line of body.split('\n')) {
    const mark = line.trimEnd()
    if (mark === `--${boundary}` || mark === `--${boundary}--`) {
      if (part !== undefined) parts.push(part.join('\n'))
      if (mark.endsWith('--') && mark !== `--${boundary}`) return parts
      part = []
    } else part?.push(line)
  }
  return part === undefined ? parts : [...parts, part.join('\n')]
}
