import { defineMessages, type MessageFactory, type MessageTable } from '@offprint/core'
import { importer } from './importer.js'

/** Rule ids of everything that this reader says itself; what `@offprint/html-body` says comes under its name too. */
export type HtmlRuleId =
  | 'guessed-content'
  | 'little-content'
  | 'empty-body'
  | 'guessed-title'
  | 'missing-title'
  | 'repeated-title'
  | 'guessed-byline'
  | 'missing-byline'
  | 'guessed-date'
  | 'missing-date'
  | 'guessed-language'
  | 'missing-language'
  | 'guessed-fact'
  | 'moved-hero'
  | 'minted-id'

const table: MessageTable<HtmlRuleId> = {
  'guessed-content': {
    severity: 'info',
    reason: 'Unexpected page without a marked article, expected one; its text was found by its form',
  },
  'little-content': {
    severity: 'warning',
    reason: 'Unexpected page with only {count} characters of prose, expected an article; it may be a list or a shell',
  },
  'empty-body': { severity: 'warning', reason: 'Unexpected page without text, expected an article' },
  'guessed-title': {
    severity: 'info',
    reason: 'Unexpected unmarked title `{value}`, expected a marked one; taken from {origin}',
  },
  'missing-title': {
    severity: 'warning',
    reason: 'Unexpected page without a title, expected one; {origin} stands in: `{value}`',
  },
  'repeated-title': {
    severity: 'info',
    reason: 'Unexpected heading `{value}` that repeats the title, expected text; removed',
  },
  'guessed-byline': {
    severity: 'info',
    reason: 'Unexpected unmarked name `{value}`, expected a marked byline; taken as {role} from {origin}',
  },
  'missing-byline': { severity: 'warning', reason: 'Unexpected missing byline, expected an author' },
  'guessed-date': {
    severity: 'info',
    reason: 'Unexpected unmarked date `{value}`, expected a marked one; taken from {origin}',
  },
  'missing-date': {
    severity: 'warning',
    reason: 'Unexpected missing publication date, expected one on the page or the fact `published`',
  },
  'guessed-language': {
    severity: 'info',
    reason: 'Unexpected language `{value}` from {origin}, expected the attribute `lang`',
  },
  'missing-language': {
    severity: 'warning',
    reason: 'Unexpected missing language, expected `lang` or the fact `language`; `und` (undetermined) is used',
  },
  'guessed-fact': {
    severity: 'info',
    reason: 'Unexpected unmarked {fact}, expected a marked one; taken from {origin}',
  },
  'moved-hero': {
    severity: 'info',
    reason: 'Unexpected picture `{value}` at the start of the body, expected it once; it is the hero, and only there',
  },
  'minted-id': {
    severity: 'info',
    reason: 'Unexpected missing URL, expected one on the page or the fact `url`; the id is minted from {origin}',
  },
}

/** Makes this reader's messages. */
export const message: MessageFactory<HtmlRuleId> = defineMessages(importer, table)
