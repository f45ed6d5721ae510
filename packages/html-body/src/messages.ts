import { defineMessages, type MessageFactory, type MessageTable } from '@offprint/core'

/** Rules of what reading HTML may report. */
export type RuleId =
  | 'headings-shifted'
  | 'heading-leap'
  | 'empty-heading'
  | 'image-without-alt'
  | 'image-without-address'
  | 'tracking-pixel'
  | 'linked-picture'
  | 'guessed-caption'
  | 'guessed-credit'
  | 'read-credit'
  | 'unusable-link'
  | 'table-without-header'
  | 'guessed-header'
  | 'layout-table'
  | 'blocks-in-cell'
  | 'numbered-otherwise'
  | 'left-out'
  | 'embed-without-address'
  | 'missing-note'
  | 'too-deep'

const table: MessageTable<RuleId> = {
  'headings-shifted': {
    severity: 'info',
    reason: 'Unexpected depth {depth} of the body’s highest heading, expected 2; all headings are moved {way} by {by}',
  },
  'heading-leap': {
    severity: 'warning',
    reason: 'Unexpected heading of depth {depth} after depth {before}, expected no level to be skipped',
  },
  'empty-heading': { severity: 'info', reason: 'Unexpected empty heading, expected words; it is left out' },
  'image-without-alt': {
    severity: 'warning',
    reason: 'Unexpected picture `{src}` without a text alternative, expected one, or an empty `alt` for a decoration',
  },
  'image-without-address': {
    severity: 'warning',
    reason: 'Unexpected picture without an address, expected a `src`; it is left out',
  },
  'tracking-pixel': {
    severity: 'info',
    reason: 'Unexpected picture `{src}` of one pixel, expected something to see; it is left out',
  },
  'linked-picture': {
    severity: 'info',
    reason: 'Unexpected link to `{url}` round a block, expected it round words; what it leads to is left out',
  },
  'guessed-caption': {
    severity: 'info',
    reason:
      'Unexpected words beside a picture or table that no `figcaption` names, expected their relation to be marked; they are read as its caption',
  },
  'guessed-credit': {
    severity: 'info',
    reason:
      'Unexpected credit “{credit}” among the words of a caption, expected it marked; it is read as the picture’s credit',
  },
  'read-credit': {
    severity: 'info',
    reason:
      'Unexpected credit “{credit}” without marked names, expected markup that says who made the picture; “{names}” is read from it',
  },
  'unusable-link': {
    severity: 'warning',
    reason: 'Unexpected address `{url}`, expected one that a reader can be sent to; its words are kept',
  },
  'table-without-header': {
    severity: 'info',
    reason: 'Unexpected table without a header row, expected one; an empty one is put before the first',
  },
  'guessed-header': {
    severity: 'info',
    reason: 'Unexpected first row of a table in bold, expected header cells; it is read as the header row',
  },
  'layout-table': {
    severity: 'info',
    reason: 'Unexpected table for layout, expected one for data; its cells are read one after another',
  },
  'blocks-in-cell': {
    severity: 'warning',
    reason: 'Unexpected blocks in a table cell, expected words; their lines are kept without the blocks',
  },
  'numbered-otherwise': {
    severity: 'warning',
    reason: 'Unexpected numbering of a list ({how}), expected numbers that count up from the first; they are lost',
  },
  'left-out': {
    severity: 'info',
    reason: 'Unexpected `<{tag}>`, expected the article’s content; its words are residue',
  },
  'embed-without-address': {
    severity: 'warning',
    reason: 'Unexpected `<{tag}>` without an address that can be opened, expected one; it is left out',
  },
  'missing-note': {
    severity: 'warning',
    reason: 'Unexpected reference to note `{id}`, expected the note in the text; it is kept as a link',
  },
  'too-deep': {
    severity: 'warning',
    reason: 'Unexpected nesting, expected fewer levels; from here on the words are kept without their markup',
  },
}

/** What reading HTML may report. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('html-body', table)
