import type { MessageTable } from '@offprint/core'

/** Rules about the content of an item. */
export type ContentRule =
  | 'teaser-end'
  | 'page-end'
  | 'unknown-shortcode'
  | 'unclosed-shortcode'
  | 'unread-shortcode'
  | 'caption-without-picture'
  | 'unclosed-block'
  | 'broken-block'
  | 'foreign-block'
  | 'dynamic-block'
  | 'reusable-block'

/** What reading an item's content may report. */
export const contentRules: MessageTable<ContentRule> = {
  'teaser-end': {
    severity: 'info',
    reason: 'Unexpected end of a teaser (`<!--more-->`), expected whole articles; the text goes on',
  },
  'page-end': {
    severity: 'info',
    reason: 'Unexpected end of a page (`<!--nextpage-->`), expected one page; page {label} begins with a page break',
  },
  'unknown-shortcode': {
    severity: 'warning',
    reason:
      'Unexpected shortcode `[{name}]` of a plugin or theme, expected one of WordPress; here and later it is kept as text',
  },
  'unclosed-shortcode': {
    severity: 'warning',
    reason: 'Unexpected shortcode `[{name}]` without its end, expected `[/{name}]`; it is kept as text',
  },
  'unread-shortcode': {
    severity: 'warning',
    reason:
      'Unexpected shortcode `[{name}]` that shows nothing which the export holds, expected a file or an address; it is kept as text',
  },
  'caption-without-picture': {
    severity: 'warning',
    reason: 'Unexpected `[caption]` without a picture, expected one; its words are kept',
  },
  'unclosed-block': {
    severity: 'warning',
    reason: 'Unexpected delimiter of the block `{name}` without its counterpart, expected both; its content is kept',
  },
  'broken-block': {
    severity: 'warning',
    reason: 'Unexpected attributes of the block `{name}`, expected JSON; they are not used',
  },
  'foreign-block': {
    severity: 'info',
    reason: 'Unexpected block `{name}` of a plugin, expected one of WordPress; its HTML is read',
  },
  'dynamic-block': {
    severity: 'warning',
    reason: 'Unexpected block `{name}` that WordPress fills when it shows the page, expected text; it is left out',
  },
  'reusable-block': {
    severity: 'warning',
    reason: 'Unexpected reference to the reusable block `{ref}`, expected its content; it is left out',
  },
}
