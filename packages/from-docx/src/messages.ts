import { defineMessages, type MessageFactory, type MessageTable } from '@offprint/core'
import { importer } from './importer.js'

/** Rule ids of everything that this reader says itself; what `@offprint/html-body` says comes under its name too. */
export type DocxRuleId =
  | 'guessed-title'
  | 'missing-title'
  | 'guessed-byline'
  | 'missing-byline'
  | 'guessed-language'
  | 'missing-language'
  | 'missing-date'
  | 'minted-id'
  | 'empty-body'
  | 'ignored-comments'
  | 'ignored-deletions'
  | 'unread-formulas'
  | 'unread-text'
  | 'left-out-contents'
  | 'unknown-style'
  | 'picture-format'
  | 'converter-note'

const table: MessageTable<DocxRuleId> = {
  'guessed-title': {
    severity: 'info',
    reason: 'Unexpected document without the style Title, expected one; `{value}` is taken from {origin}',
  },
  'missing-title': {
    severity: 'warning',
    reason: 'Unexpected document without a title, expected the style Title; {origin} stands in: `{value}`',
  },
  'guessed-byline': {
    severity: 'info',
    reason: 'Unexpected unmarked name `{value}`, expected a marked byline; taken from {origin}',
  },
  'missing-byline': { severity: 'warning', reason: 'Unexpected missing byline, expected a line under the title' },
  'guessed-language': {
    severity: 'info',
    reason: 'Unexpected language `{value}` from {origin}, expected the fact `language`',
  },
  'missing-language': { severity: 'warning', reason: 'Unexpected missing language, expected the fact `language`' },
  'missing-date': {
    severity: 'warning',
    reason:
      'Unexpected missing publication date, expected the fact `published`; a document says when it was written only',
  },
  'minted-id': {
    severity: 'info',
    reason: 'Unexpected missing URL, expected the fact `url`; the id `{id}` is made of the source’s name',
  },
  'empty-body': { severity: 'warning', reason: 'Unexpected document without text, expected an article' },
  'ignored-comments': {
    severity: 'info',
    reason: 'Unexpected comments ({count} paragraphs), expected a finished text; they are residue',
  },
  'ignored-deletions': {
    severity: 'warning',
    reason: 'Unexpected tracked changes, expected them accepted; insertions are read, {count} deletions are residue',
  },
  'unread-formulas': {
    severity: 'warning',
    reason: 'Unexpected formulas of Word ({count}), expected text; their characters are residue',
  },
  'unread-text': {
    severity: 'warning',
    reason: 'Unexpected text in fields or frames ({count}), expected it in paragraphs; it is residue',
  },
  'left-out-contents': {
    severity: 'info',
    reason: 'Unexpected table of contents, expected the text alone; channels make their own',
  },
  'unknown-style': {
    severity: 'info',
    reason: 'Unexpected style {style}, expected one of Word’s own; its text is read as any other',
  },
  'picture-format': {
    severity: 'warning',
    reason:
      'Unexpected picture `{src}` of type `{mediaType}`, expected PNG, JPEG, GIF, SVG, WebP or AVIF; channels may refuse it',
  },
  'converter-note': { severity: 'info', reason: 'Unexpected document ({note}), expected nothing to remark on' },
}

/** What reading a Word document may report. */
export const messages: MessageFactory<DocxRuleId> = defineMessages<DocxRuleId>(importer, table)
