import type { MessageTable } from '@offprint/core'

/** Rules of reading Markdown without its directives. */
export type BodyRule =
  | 'repeated-title'
  | 'headings-shifted'
  | 'heading-leap'
  | 'empty-heading'
  | 'image-without-alt'
  | 'empty-link'
  | 'unusable-link'
  | 'html-tag'
  | 'raw-html'
  | 'missing-note'
  | 'unused-note'
  | 'duplicate-note'
  | 'ragged-table'
  | 'too-deep'
  | 'unsupported-node'

/** What reading Markdown without its directives may report. */
export const bodyRules: MessageTable<BodyRule> = {
  'repeated-title': {
    severity: 'info',
    reason: 'Unexpected heading that repeats the title, expected the body to begin after it; it is left out',
  },
  'headings-shifted': {
    severity: 'info',
    reason: 'Unexpected depth {depth} of the body’s highest heading, expected 2; all headings are moved {way} by {by}',
  },
  'heading-leap': {
    severity: 'warning',
    reason: 'Unexpected heading of depth {depth} after depth {before}, expected no level to be skipped',
  },
  'empty-heading': { severity: 'warning', reason: 'Unexpected empty heading, expected words; it is left out' },
  'image-without-alt': {
    severity: 'warning',
    reason: 'Unexpected picture `{src}` without a text alternative, expected one, or `decorative`',
  },
  'empty-link': { severity: 'warning', reason: 'Unexpected empty address, expected a URL; the words are kept' },
  'unusable-link': {
    severity: 'warning',
    reason: 'Unexpected address `{url}`, expected one that a reader can be sent to; its words are kept',
  },
  'html-tag': {
    severity: 'info',
    reason: 'Unexpected HTML `<{tag}>`, expected Markdown; here and later it is read as {type}',
  },
  'raw-html': {
    severity: 'warning',
    reason: 'Unexpected HTML `{html}`, expected Markdown; its words are kept as text and its markup is residue',
  },
  'missing-note': {
    severity: 'warning',
    reason: 'Unexpected reference to note `{label}`, expected a definition `[^{label}]: …`; it is kept as text',
  },
  'unused-note': {
    severity: 'warning',
    reason: 'Unexpected note `{label}` that nothing refers to, expected a reference `[^{label}]`; it comes last',
  },
  'duplicate-note': {
    severity: 'warning',
    reason: 'Unexpected second note `{label}`, expected each once; the first is kept',
  },
  'ragged-table': {
    severity: 'info',
    reason: 'Unexpected row of {width} cells under {header} headings, expected as many; the other rows are filled up',
  },
  'too-deep': {
    severity: 'warning',
    reason: 'Unexpected nesting, expected fewer levels; from here on the words are kept without their markup',
  },
  'unsupported-node': {
    severity: 'warning',
    reason: 'Unexpected `{type}`, expected a node of the model; its words are kept',
  },
}
