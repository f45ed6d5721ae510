import type { MessageTable } from '@offprint/core'

/** Rules about what an item says of its article. */
export type ItemRule =
  | 'missing-title'
  | 'missing-author'
  | 'unknown-author'
  | 'mended-author'
  | 'missing-date'
  | 'invalid-date'
  | 'time-without-offset'
  | 'odd-offset'
  | 'several-categories'
  | 'missing-attachment'
  | 'hero-without-alt'
  | 'search-template'
  | 'no-address'
  | 'duplicate-guid'
  | 'minted-id'
  | 'changed-slug'
  | 'members-only'
  | 'empty-body'

/** What reading an item's fields may report. */
export const itemRules: MessageTable<ItemRule> = {
  'missing-title': { severity: 'warning', reason: 'Unexpected empty title, expected words; `{title}` stands in' },
  'missing-author': {
    severity: 'warning',
    reason: 'Unexpected missing author, expected a login; the article is unsigned',
  },
  'unknown-author': {
    severity: 'warning',
    reason: 'Unexpected author `{login}`, expected one that the export lists; the word itself is taken as the name',
  },
  'mended-author': {
    severity: 'warning',
    reason: 'Unexpected author `{login}`, expected a login; read as `{mended}`, which the export lists',
  },
  'missing-date': {
    severity: 'warning',
    reason: 'Unexpected missing date, expected one of publication; it stays missing',
  },
  'invalid-date': { severity: 'warning', reason: 'Unexpected date `{date}`, expected one that exists; it is left out' },
  'time-without-offset': {
    severity: 'warning',
    reason: 'Unexpected local time `{date}` without the same in UTC, expected both; only the day is kept',
  },
  'odd-offset': {
    severity: 'warning',
    reason: 'Unexpected distance between `{date}` and `{gmt}` UTC, expected that of a time zone; `{iso}` is used',
  },
  'several-categories': {
    severity: 'info',
    reason: 'Unexpected categories on several paths ({names}), expected one section; they are kept as tags',
  },
  'missing-attachment': {
    severity: 'warning',
    reason: 'Unexpected attachment `{id}` for {use}, expected one that the export holds; it is left out',
  },
  'hero-without-alt': {
    severity: 'warning',
    reason: 'Unexpected featured image `{src}` without a text alternative, expected one',
  },
  'search-template': {
    severity: 'info',
    reason: 'Unexpected places to be filled in at `{key}`, expected text; `{text}` is left out',
  },
  'no-address': {
    severity: 'info',
    reason: 'Unexpected address `{link}`, expected that of a published page; the article has no URL',
  },
  'duplicate-guid': {
    severity: 'warning',
    reason: 'Unexpected second item with the guid `{guid}`, expected each once; another id is used',
  },
  'minted-id': { severity: 'info', reason: 'Unexpected missing guid, expected an absolute IRI; `{id}` is made for it' },
  'changed-slug': {
    severity: 'info',
    reason: 'Unexpected slug `{from}`, expected letters, digits and hyphens, each slug once; read as `{to}`',
  },
  'members-only': {
    severity: 'info',
    reason:
      'Unexpected password, expected an open article; it is read as one for members, and the password is left out',
  },
  'empty-body': { severity: 'warning', reason: 'Unexpected empty content, expected an article; it has no body' },
}
