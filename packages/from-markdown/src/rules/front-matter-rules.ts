import type { MessageTable } from '@offprint/core'

/** Rules of reading front matter. */
export type FrontMatterRule =
  | 'control-characters'
  | 'unknown-tag'
  | 'duplicate-key'
  | 'front-matter-mended'
  | 'unknown-key'
  | 'unsafe-key'
  | 'second-key'
  | 'time-without-zone'
  | 'ambiguous-time'
  | 'date-rewritten'
  | 'names-split'
  | 'missing-date'
  | 'date-from-name'
  | 'slug-from-name'
  | 'permalink-path'
  | 'permalink-pattern'
  | 'character-reference'
  | 'missing-language'
  | 'minted-id'
  | 'title-from-heading'
  | 'rights-without-credit'

/** What reading front matter may report. */
export const frontMatterRules: MessageTable<FrontMatterRule> = {
  'control-characters': {
    severity: 'warning',
    reason: 'Unexpected {count} control characters, expected text; they are left out',
  },
  'unknown-tag': { severity: 'warning', reason: 'Unexpected tag in the front matter, expected plain YAML: {warning}' },
  'duplicate-key': {
    severity: 'warning',
    reason: 'Unexpected second `{key}`, expected the key once; the last wins over that of line {line}',
  },
  'front-matter-mended': {
    severity: 'warning',
    reason: 'Unexpected line at the margin, expected a text’s second line to be indented; it is read as if it were',
  },
  'unknown-key': {
    severity: 'info',
    reason: 'Unexpected key `{key}`, expected one that the article has{hint}; it is kept in `extra`',
  },
  'unsafe-key': {
    severity: 'warning',
    reason: 'Unexpected key `{key}`, expected one that an object can safely have; its value is left out',
  },
  'second-key': {
    severity: 'info',
    reason: 'Unexpected `{key}` beside `{first}`, expected one name for one thing; `{key}` is kept in `extra`',
  },
  'time-without-zone': {
    severity: 'warning',
    reason:
      'Unexpected time without a zone in `{date}`, expected an offset or a `timeZone`; only the day `{iso}` is kept',
  },
  'ambiguous-time': {
    severity: 'warning',
    reason:
      'Unexpected time `{date}`, which this day has twice or not at all, expected an offset; it is read as `{iso}`',
  },
  'date-rewritten': {
    severity: 'info',
    reason: 'Unexpected form of the date `{date}`, expected `{iso}`, as which it is read',
  },
  'names-split': {
    severity: 'info',
    reason: 'Unexpected single text for authors, expected a list; it is read as {names}',
  },
  'missing-date': {
    severity: 'warning',
    reason: 'Unexpected missing `published`, expected a date; channels say what they cannot write without one',
  },
  'date-from-name': {
    severity: 'info',
    reason: 'Unexpected missing `published`, expected a date; `{date}` is taken from the name of the file',
  },
  'slug-from-name': {
    severity: 'info',
    reason: 'Unexpected missing `slug` and `url`, expected one of them; `{slug}` is taken from the name of the file',
  },
  'permalink-path': {
    severity: 'info',
    reason:
      'Unexpected path `{path}`, expected a `url` or a `slug`; `{slug}` is the slug, and the path is kept in `extra`',
  },
  'permalink-pattern': {
    severity: 'info',
    reason: 'Unexpected pattern `{path}`, expected a `url` or a `slug`; it is kept in `extra`',
  },
  'character-reference': {
    severity: 'info',
    reason: 'Unexpected character reference `{reference}`, expected the character itself, as which it is read',
  },
  'missing-language': {
    severity: 'warning',
    reason: 'Unexpected missing `language`, expected a language tag (BCP 47); it is written as `und`',
  },
  'minted-id': {
    severity: 'info',
    reason:
      'Unexpected missing `id` and `url`, expected one of them; write `id: {id}` into the front matter to keep this one',
  },
  'title-from-heading': {
    severity: 'info',
    reason: 'Unexpected missing `title`, expected one in the front matter; the first heading is taken',
  },
  'rights-without-credit': {
    severity: 'warning',
    reason: 'Unexpected licence or source of a picture without a credit line, expected whom to credit; it is left out',
  },
}
