import { defineMessages, type MessageFactory } from '@offprint/core'

/** Rules of this reader's messages. */
export type RuleId =
  | 'control-characters'
  | 'unknown-tag'
  | 'duplicate-key'
  | 'front-matter-mended'
  | 'unknown-key'
  | 'second-key'
  | 'time-without-zone'
  | 'ambiguous-time'
  | 'date-rewritten'
  | 'names-split'
  | 'missing-date'
  | 'missing-language'
  | 'minted-id'
  | 'title-from-heading'
  | 'repeated-title'
  | 'headings-shifted'
  | 'image-without-alt'
  | 'raw-html'
  | 'unresolved-reference'
  | 'unknown-directive'
  | 'unknown-attribute'
  | 'wrong-attribute'
  | 'missing-attribute'
  | 'wrong-content'
  | 'unclosed-directive'
  | 'unsupported-node'

/** What reading Markdown may report. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('from-markdown', {
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
  'second-key': {
    severity: 'warning',
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
  'repeated-title': {
    severity: 'info',
    reason: 'Unexpected heading that repeats the title, expected the body to begin after it; it is left out',
  },
  'headings-shifted': {
    severity: 'info',
    reason: 'Unexpected heading of depth 1 in the body, expected depth 2 for the first level; all are set one deeper',
  },
  'image-without-alt': {
    severity: 'warning',
    reason: 'Unexpected picture `{src}` without a text alternative, expected one, or `decorative`',
  },
  'raw-html': {
    severity: 'warning',
    reason: 'Unexpected HTML `{html}`, expected Markdown; its words are kept as text and its markup is residue',
  },
  'unresolved-reference': {
    severity: 'warning',
    reason: 'Unexpected reference `{label}`, expected a definition; its words are kept',
  },
  'unknown-directive': {
    severity: 'warning',
    reason: 'Unexpected directive `{name}`, expected one of the dialect{hint}; its content is kept',
  },
  'unknown-attribute': {
    severity: 'warning',
    reason: 'Unexpected attribute `{attribute}` of `{name}`, expected one that it has{hint}; it is left out',
  },
  'wrong-attribute': {
    severity: 'warning',
    reason: 'Unexpected `{value}` at `{attribute}` of `{name}`, expected {expected}; it is left out',
  },
  'missing-attribute': {
    severity: 'warning',
    reason: 'Unexpected `{name}` without `{attribute}`, expected {expected}; its words are kept',
  },
  'wrong-content': {
    severity: 'warning',
    reason: 'Unexpected content of `{name}`, expected {expected}; it is kept as it is',
  },
  'unclosed-directive': {
    severity: 'warning',
    reason: 'Unexpected end of the text inside `{name}`, expected a line of colons that closes it',
  },
  'unsupported-node': {
    severity: 'warning',
    reason: 'Unexpected `{type}`, expected a node of the model; its words are kept',
  },
})
