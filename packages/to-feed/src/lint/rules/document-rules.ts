import { illegalCharacter } from '../read/clean-xml.js'
import type { FeedDocument } from '../read/document.js'
import type { Check, RuleTable } from '../rule.js'

/** Rules about the text as a whole. */
export type DocumentRuleId = 'too-large' | 'byte-order-mark' | 'encoding-not-utf-8' | 'illegal-character'

const tooLarge: Check<FeedDocument> = ({ text }, { maximumBytes }) => {
  // No text has fewer bytes than code units, nor more than three for each.
  if (text.length * 3 <= maximumBytes) return []
  const bytes = new TextEncoder().encode(text).length
  return bytes > maximumBytes ? [{ values: { bytes, maximum: maximumBytes } }] : []
}

const byteOrderMark: Check<FeedDocument> = ({ text, locate }) =>
  text.startsWith('\uFEFF') ? [{ place: locate(0) }] : []

const encoding: Check<FeedDocument> = ({ text, locate }) => {
  const declared = /^\uFEFF?<\?xml\s[^>]{0,100}?\bencoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1]
  return declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared)
    ? []
    : [{ place: locate(0), values: { encoding: declared } }]
}

const illegal: Check<FeedDocument> = ({ text, locate }) => {
  const offset = text.search(illegalCharacter)
  if (offset === -1) return []
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  return [{ place: locate(offset), values: { code } }]
}

/** See {@link DocumentRuleId}. */
export const documentRules: RuleTable<DocumentRuleId> = {
  'too-large': {
    severity: 'warning',
    reason: 'Unexpected {bytes} bytes, expected at most {maximum}; some readers refuse or cut larger feeds',
    fix: 'Show fewer items, or summaries only, and put the rest into archive pages (RFC 5005, section 4).',
    clause: 'Practice of feed readers and hubs; 512 kB is the smallest limit in wide use',
    rss: tooLarge,
    atom: tooLarge,
    json: tooLarge,
    unread: tooLarge,
  },
  'byte-order-mark': {
    severity: 'info',
    reason: 'Unexpected U+FEFF before the document, expected its first character',
    fix: 'Write UTF-8 without a byte order mark.',
    clause: 'XML 1.0, appendix F; RFC 8259, section 8.1',
    rss: byteOrderMark,
    atom: byteOrderMark,
    json: byteOrderMark,
  },
  'encoding-not-utf-8': {
    severity: 'info',
    reason: 'Unexpected encoding `{encoding}`, expected UTF-8, the one that every reader knows',
    fix: 'Write the feed in UTF-8 and declare it: encoding="UTF-8".',
    clause: 'XML 1.0, section 4.3.3',
    rss: encoding,
    atom: encoding,
  },
  'illegal-character': {
    severity: 'error',
    reason: 'Unexpected U+{code}, expected a character that XML can hold; parsers stop here',
    fix: 'Remove control characters and lone surrogates from texts before they are written; a reference does not help.',
    clause: 'XML 1.0, section 2.2, Char',
    rss: illegal,
    atom: illegal,
  },
}
