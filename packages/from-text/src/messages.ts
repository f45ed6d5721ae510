import { defineMessages, type MessageFactory, type MessageTable } from '@offprint/core'
import { importer } from './importer.js'

/** Rule ids of everything that this reader may report. */
export type TextRuleId =
  | 'removed-byte-order-mark'
  | 'changed-line-ends'
  | 'removed-control-character'
  | 'replacement-character'
  | 'composed-characters'
  | 'long-mark-run'
  | 'joined-lines'
  | 'parted-words'
  | 'removed-text'
  | 'possible-junk'
  | 'guessed-title'
  | 'missing-title'
  | 'guessed-byline'
  | 'possible-byline'
  | 'guessed-author-box'
  | 'guessed-role'
  | 'guessed-bio'
  | 'guessed-credits'
  | 'possible-author-box'
  | 'missing-byline'
  | 'guessed-caption'
  | 'lone-credit'
  | 'guessed-heading'
  | 'possible-heading'
  | 'guessed-list'
  | 'possible-list'
  | 'guessed-date'
  | 'other-date'
  | 'unread-date'
  | 'missing-date'
  | 'missing-language'
  | 'guessed-direction'
  | 'minted-id'
  | 'empty-body'

const table: MessageTable<TextRuleId> = {
  'removed-byte-order-mark': {
    severity: 'info',
    reason: 'Unexpected byte order mark, expected plain text; removed',
  },
  'changed-line-ends': {
    severity: 'info',
    reason: 'Unexpected carriage returns, form feeds or vertical tabs, expected line feeds; read as ends of lines',
  },
  'removed-control-character': {
    severity: 'warning',
    reason: 'Unexpected control characters ({codes}), expected text; removed',
  },
  'replacement-character': {
    severity: 'warning',
    reason: 'Unexpected replacement character U+FFFD, expected text; a character was lost before it came here',
  },
  'composed-characters': {
    severity: 'info',
    reason: 'Unexpected decomposed characters in {count} lines, expected Unicode form NFC; composed',
  },
  'long-mark-run': {
    severity: 'warning',
    reason: 'Unexpected run of {count} combining marks, expected at most 30 (UAX #15, D4); left as it stands',
  },
  'joined-lines': {
    severity: 'info',
    reason: 'Unexpected line breaks inside paragraphs ({count} lines), expected a paragraph on one line; joined',
  },
  'parted-words': {
    severity: 'info',
    reason:
      'Unexpected hyphens at the ends of {count} lines, expected whole words; {joined} left out, since the text has the word without one, {kept} kept',
  },
  'removed-text': { severity: 'info', reason: 'Unexpected `{text}`, expected text of the article; removed: {signals}' },
  'possible-junk': {
    severity: 'warning',
    reason: 'Unexpected `{text}`, expected text of the article; kept, since only one sign speaks against it: {signal}',
  },
  'guessed-title': { severity: 'info', reason: 'Unexpected unmarked line `{text}`, expected a title; taken as one' },
  'missing-title': {
    severity: 'warning',
    reason: 'Unexpected prose at the start, expected a title; the first words stand in: `{text}`',
  },
  'guessed-byline': { severity: 'info', reason: 'Unexpected unmarked line `{text}`, expected a byline; taken as one' },
  'possible-byline': {
    severity: 'warning',
    reason: 'Unexpected line `{text}` without a name, expected a byline or prose; kept as text',
  },
  'guessed-author-box': {
    severity: 'info',
    reason: 'Unexpected unmarked line `{text}`, expected an author; taken as the name in an author box',
  },
  'guessed-role': {
    severity: 'info',
    reason: 'Unexpected unmarked line `{text}`, expected a role; taken as job title and affiliation of the author',
  },
  'guessed-bio': {
    severity: 'info',
    reason: 'Unexpected sentence about a person `{text}`, expected an author; taken as what is said of one',
  },
  'guessed-credits': {
    severity: 'info',
    reason: 'Unexpected unmarked line `{text}`, expected credits; taken as the names of those who worked on it',
  },
  'possible-author-box': {
    severity: 'warning',
    reason: 'Unexpected label `{text}` without a name after it, expected an author box; kept as text',
  },
  'missing-byline': { severity: 'warning', reason: 'Unexpected missing byline, expected an author' },
  'guessed-caption': {
    severity: 'info',
    reason: 'Unexpected text with a picture credit `{credit}`, expected a picture; taken as the caption of a lost one',
  },
  'lone-credit': {
    severity: 'warning',
    reason: 'Unexpected credit `{text}` without a caption, expected one before it; kept as text',
  },
  'guessed-heading': {
    severity: 'info',
    reason: 'Unexpected unmarked line `{text}`, expected a heading or prose; taken as a heading of depth 2',
  },
  'possible-heading': {
    severity: 'info',
    reason: 'Unexpected short line `{text}`, expected a heading or prose; kept as text',
  },
  'guessed-list': {
    severity: 'info',
    reason: 'Unexpected row of {count} lines {form}, expected a list or prose; taken as a list',
  },
  'possible-list': {
    severity: 'info',
    reason: 'Unexpected row of {count} short lines, expected headings or prose; kept as text',
  },
  'guessed-date': {
    severity: 'info',
    reason: 'Unexpected date in `{text}`, expected the fact `{fact}`; taken as `{date}`',
  },
  'other-date': {
    severity: 'info',
    reason: 'Unexpected date in `{text}`, expected `{taken}` as the fact `{fact}`; not taken',
  },
  'unread-date': {
    severity: 'info',
    reason: 'Unexpected date in `{text}`, expected one that can be read; kept as text and not taken',
  },
  'missing-date': {
    severity: 'warning',
    reason: 'Unexpected missing publication date, expected the fact `published`, or a date before the prose',
  },
  'missing-language': {
    severity: 'warning',
    reason: 'Unexpected missing language, expected the fact `language`; `und` (undetermined) is used',
  },
  'guessed-direction': {
    severity: 'info',
    reason: 'Unexpected letters of a script that runs from right to left, expected a language; taken as `rtl`',
  },
  'minted-id': {
    severity: 'info',
    reason: 'Unexpected missing URL, expected the fact `url`; the id is minted from {origin} and changes with it',
  },
  'empty-body': { severity: 'warning', reason: 'Unexpected end of the text after the title, expected a body' },
}

/** Makes this reader's messages. */
export const message: MessageFactory<TextRuleId> = defineMessages(importer, table)
