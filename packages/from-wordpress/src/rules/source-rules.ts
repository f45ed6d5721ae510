import type { MessageTable } from '@offprint/core'
import type { RepairRule } from '../xml/report-repair.js'

/** Rules about the file as a whole. */
export type SourceRule =
  | RepairRule
  | 'skipped-type'
  | 'skipped-status'
  | 'skipped-password'
  | 'skipped-comments'
  | 'invalid-language'
  | 'missing-language'

/** What reading the file may report. */
export const sourceRules: MessageTable<SourceRule> = {
  'leading-space': {
    severity: 'info',
    reason: 'Unexpected blank line before the XML declaration, expected nothing (XML 1.0, 2.8); it is passed over',
  },
  'removed-control-character': {
    severity: 'warning',
    reason: 'Unexpected character {codes}, expected one that XML allows (XML 1.0, 2.2); it is left out',
  },
  'replacement-character': {
    severity: 'warning',
    reason: 'Unexpected replacement character U+FFFD, expected text; a character was lost before it came here',
  },
  'bare-ampersand': { severity: 'warning', reason: 'Unexpected bare `&`, expected `&amp;`; it is read as text' },
  'bare-less-than': { severity: 'warning', reason: 'Unexpected bare `<`, expected `&lt;`; it is read as text' },
  'html-entity': {
    severity: 'info',
    reason: 'Unexpected entity `{name}` of HTML, expected one of XML; it is read as its character',
  },
  'unclosed-cdata': {
    severity: 'warning',
    reason: 'Unexpected end tag inside a CDATA section, expected `]]>` before it; the section ends there',
  },
  'split-cdata': {
    severity: 'warning',
    reason: 'Unexpected `]]>` before `{next}`, expected it only at the end of a CDATA section; it is read as text',
  },
  'removed-doctype': {
    severity: 'info',
    reason: 'Unexpected document type, expected a WordPress export, which has none; it is passed over',
  },
  'markup-in-text': {
    severity: 'warning',
    reason: 'Unexpected element `{tag}` inside a text, expected it in a CDATA section; only its words are kept',
  },
  'more-repairs': {
    severity: 'warning',
    reason: 'Unexpected number of faults, expected few; {count} more were mended',
  },
  'skipped-type': {
    severity: 'info',
    reason: 'Unexpected items of the type `{type}` ({count}), expected one of the chosen types; they are left out',
  },
  'skipped-status': {
    severity: 'info',
    reason: 'Unexpected items with the status `{status}` ({count}), expected a chosen status; they are left out',
  },
  'skipped-password': {
    severity: 'warning',
    reason: 'Unexpected items with a password ({count}), expected open ones; they are left out',
  },
  'skipped-comments': {
    severity: 'info',
    reason: 'Unexpected comments of readers ({count}), expected articles only; they are left out',
  },
  'invalid-language': {
    severity: 'warning',
    reason: 'Unexpected language `{language}` of the site, expected a tag (BCP 47); it is not used',
  },
  'missing-language': {
    severity: 'warning',
    reason: 'Unexpected missing language of the site, expected one in the export or in the facts; `und` is used',
  },
}
