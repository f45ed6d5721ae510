import type { FailureId, UnreadDocument } from '../read/document.js'
import type { Check, RuleTable } from '../rule.js'

const failing =
  (ruleId: FailureId): Check<UnreadDocument> =>
  ({ failure }) =>
    failure.ruleId === ruleId ? [{ place: failure.place, values: failure.values }] : []

/** Why a text cannot be read; where one of these speaks, no other rule can. */
export const readingRules: RuleTable<FailureId> = {
  'not-well-formed': {
    severity: 'error',
    reason: 'Unexpected markup, expected well-formed XML; the parser says: {problem}',
    fix: 'Escape `&` as `&amp;` and `<` as `&lt;` in texts and attributes, split `]]>`, close every element; best, write XML with a serialiser.',
    clause: 'XML 1.0, section 2.1',
    unread: failing('not-well-formed'),
  },
  'undefined-entity': {
    severity: 'warning',
    reason: 'Unexpected reference to an entity of the document type, expected one that XML itself knows; {problem}',
    fix: 'Write the character itself, such as a no-break space for `&nbsp;`, and leave the document type out; readers do not load it.',
    clause: 'XML 1.0, section 4.1',
    unread: failing('undefined-entity'),
  },
  'nested-too-deep': {
    severity: 'error',
    reason: 'Unexpected nesting, expected at most {limit} levels',
    fix: 'Close what is open; feeds need about ten levels.',
    clause: 'RFC 8259, section 9, and practice of XML parsers: both may limit depth',
    unread: failing('nested-too-deep'),
  },
  'invalid-json': {
    severity: 'error',
    reason: 'Unexpected text, expected JSON',
    fix: 'Write JSON with a serialiser: double quotes, no trailing commas, no comments, control characters escaped.',
    clause: 'RFC 8259, section 2',
    unread: failing('invalid-json'),
  },
  'unknown-format': {
    severity: 'error',
    reason: 'Unexpected {found}, expected RSS 2.0 (`rss`), Atom 1.0 (`feed` in its namespace) or JSON Feed (an object)',
    fix: 'Check the address: pages and error messages are often served where a feed was. Older formats must be written anew.',
    clause: 'RSS 2.0; RFC 4287, section 2; JSON Feed 1.1',
    unread: failing('unknown-format'),
  },
}
