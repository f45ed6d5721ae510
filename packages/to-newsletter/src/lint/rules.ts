import type { MessageRule } from '@offprint/core'

/** A rule of the linter: its sentence and its remedy. */
export interface MailLintRule extends MessageRule {
  readonly fix: string
}

const warning = (reason: string, fix: string): MailLintRule => ({ severity: 'warning', reason, fix })
const error = (reason: string, fix: string): MailLintRule => ({ severity: 'error', reason, fix })
const info = (reason: string, fix: string): MailLintRule => ({ severity: 'info', reason, fix })

/** Names of the rules; the code of a finding ends in it. */
export type MailLintRuleId =
  | 'active-content'
  | 'unsafe-url'
  | 'relative-url'
  | 'base-element'
  | 'unsupported-element'
  | 'unsupported-attribute'
  | 'unsupported-style'
  | 'picture-format'
  | 'too-long'
  | 'style-too-long'
  | 'nested-at-rule'
  | 'mixed-selectors'
  | 'unreadable-style'
  | 'colour-only-link'
  | 'undeclared-underline'
  | 'low-contrast'
  | 'low-contrast-dark'
  | 'unknown-contrast'
  | 'missing-alt'
  | 'missing-picture-width'
  | 'missing-lang'
  | 'missing-inner-lang'
  | 'missing-dir'
  | 'missing-title'
  | 'title-differs'
  | 'missing-charset'
  | 'missing-unsubscribe'
  | 'missing-postal-address'
  | 'missing-html-part'
  | 'missing-text-part'
  | 'missing-list-unsubscribe'
  | 'missing-table-role'
  | 'wrong-table-role'
  | 'missing-scope'
  | 'skipped-heading'
  | 'several-titles'
  | 'empty-link'
  | 'missing-margin'
  | 'missing-pixels-per-inch'
  | 'control-character'
  | 'long-filler'
  | 'unclosed'

/** All rules by name. */
export const mailLintRules: Readonly<Record<MailLintRuleId, MailLintRule>> = {
  'active-content': error(
    'Unexpected `{what}`, expected nothing that runs or is filled in; clients drop it, and spam filters count it',
    'Take it out, and link to a page that does it.',
  ),
  'unsafe-url': error('Unexpected address `{url}`, expected https, mailto, tel or cid', 'Link to an https address.'),
  'relative-url': error(
    'Unexpected relative address `{url}`, expected an absolute one; a mail has no place of its own',
    'Write the whole address, with https.',
  ),
  'base-element': warning(
    'Unexpected `base`, expected absolute addresses',
    'Write whole addresses, and leave `base` out.',
  ),
  'unsupported-element': warning(
    'Unexpected element `{what}`, expected one that {clients} can show',
    'Use `div`, `p`, `table`, `span` or another element of the allow-list.',
  ),
  'unsupported-attribute': warning(
    'Unexpected `{what}`, expected an attribute and a value that {clients} can use',
    'Leave the attribute out, or say the same by one of the allow-list.',
  ),
  'unsupported-style': warning(
    'Unexpected `{what}`, expected a property and a value that {clients} can use',
    'Use a property and a value of the allow-list, or hide the element from Word by `[if !mso]`.',
  ),
  'picture-format': warning(
    'Unexpected picture `{what}`, expected JPEG, PNG or GIF; {clients} do not show it',
    'Save the picture as JPEG, PNG or GIF.',
  ),
  'too-long': error(
    'Unexpected {bytes} bytes, expected less than {limit}; Gmail cuts what is longer, and the way out with it',
    'Shorten the mail, or split it.',
  ),
  'style-too-long': warning(
    'Unexpected {bytes} bytes of `style`, expected at most 16,384; Gmail drops all of it',
    'Write styles that matter inline, and shorten the rest.',
  ),
  'nested-at-rule': warning(
    'Unexpected at-rule inside an at-rule, expected none; Gmail drops the whole block',
    'Write both conditions in one at-rule, or put it in a `style` element of its own.',
  ),
  'mixed-selectors': warning(
    'Unexpected selectors of attributes beside others, expected a block of their own; Gmail may drop the whole block',
    'Put rules such as `[data-ogsc]` into a `style` element of their own.',
  ),
  'unreadable-style': warning(
    'Unexpected stylesheet of {length} characters, expected at most 65,536; its colours are not judged',
    'Shorten the stylesheet.',
  ),
  'colour-only-link': warning(
    'Unexpected link `{words}` among words without underline, expected more than a colour to tell it by (WCAG 2.2, 1.4.1)',
    'Write `text-decoration:underline`, a border or bold type.',
  ),
  'undeclared-underline': info(
    'Unexpected link `{words}` among words without a declared `text-decoration`, expected one; clients and services differ',
    'Write `text-decoration:underline`.',
  ),
  'low-contrast': warning(
    'Unexpected contrast {ratio}:1 of {text} on {ground}, expected at least {least}:1 (WCAG 2.2, 1.4.3)',
    'Choose a darker or a lighter colour.',
  ),
  'low-contrast-dark': warning(
    'Unexpected contrast {ratio}:1 of {text} on {ground} in dark, expected at least {least}:1 (WCAG 2.2, 1.4.3)',
    'Give the text or its ground a colour of its own under `prefers-color-scheme: dark`.',
  ),
  'unknown-contrast': info(
    'Unexpected colour `{what}`, expected a plain one; the contrast of the words there cannot be judged',
    'Look at it in light and dark, or give the words a plain ground of their own.',
  ),
  'missing-alt': error(
    'Unexpected picture without `alt`, expected a text alternative, or an empty one for a decoration',
    'Say what the picture shows, or write `alt=""`.',
  ),
  'missing-picture-width': warning(
    'Unexpected picture without `width`, expected pixels; Word shows it in its own size',
    'Write the width in pixels as an attribute.',
  ),
  'missing-lang': error('Unexpected missing `lang`, expected the language on `html`', 'Write `lang` on `html`.'),
  'missing-inner-lang': warning(
    'Unexpected missing `lang` inside `body`, expected it on a wrapper; webmail drops `html` and `body`',
    'Write `lang` on the element round everything in `body`.',
  ),
  'missing-dir': warning(
    'Unexpected missing `dir` inside `body`, expected it on a wrapper; webmail drops `html` and `body`',
    'Write `dir` on the element round everything in `body`.',
  ),
  'missing-title': warning(
    'Unexpected missing or empty `title`, expected the subject; readers aloud say it first',
    'Write the subject into `title`.',
  ),
  'title-differs': warning(
    'Unexpected title `{title}`, expected the subject `{subject}`; spam filters compare them',
    'Write the subject into `title`.',
  ),
  'missing-charset': warning(
    'Unexpected missing charset, expected `utf-8`',
    'Write `<meta charset="utf-8">` into `head`.',
  ),
  'missing-unsubscribe': error(
    'Unexpected mail without a way out, expected a link to unsubscribe',
    'Write a link to unsubscribe into the foot.',
  ),
  'missing-postal-address': info(
    'Unexpected foot without a postal address, expected one, as CAN-SPAM (15 U.S.C. 7704) and other laws demand of newsletters',
    'Write the sender’s postal address into the foot, or the service’s tag for it.',
  ),
  'missing-html-part': info(
    'Unexpected message without HTML, expected some to judge; plain text alone is allowed',
    'Nothing, where the message is meant to be plain.',
  ),
  'missing-text-part': warning(
    'Unexpected message without plain text, expected the same words as text; spam filters count it',
    'Send `multipart/alternative`, the text first.',
  ),
  'missing-list-unsubscribe': warning(
    'Unexpected missing `List-Unsubscribe`, expected an address to leave the list by (RFC 2369, RFC 8058)',
    'Write `List-Unsubscribe` with an https address, and `List-Unsubscribe-Post`.',
  ),
  'missing-table-role': warning(
    'Unexpected table without headings or role, expected `role="presentation"` on a table for layout',
    'Write `role="presentation"`, or `th` with `scope` where it holds data.',
  ),
  'wrong-table-role': warning(
    'Unexpected `role="presentation"` on a table with headings, expected none',
    'Take the role away from tables that hold data.',
  ),
  'missing-scope': warning('Unexpected `th` without `scope`, expected `col` or `row`', 'Write `scope`.'),
  'skipped-heading': warning('Unexpected `{found}` after `{before}`, expected no level skipped', 'Use the next level.'),
  'several-titles': warning('Unexpected second `h1`, expected one', 'Make it `h2`.'),
  'empty-link': warning(
    'Unexpected link without words, expected some, or a picture with a text alternative',
    'Write words into the link.',
  ),
  'missing-margin': info(
    'Unexpected `{what}` without `margin`, expected one; each client has another',
    'Write `margin` inline.',
  ),
  'missing-pixels-per-inch': info(
    'Unexpected tables for Word without `o:PixelsPerInch`, expected 96; dense screens scale them',
    'Write `o:PixelsPerInch` in a conditional comment in `head`.',
  ),
  'control-character': error(
    'Unexpected control character {code}, expected none; Gmail cuts the mail there',
    'Take the character out.',
  ),
  'long-filler': warning(
    'Unexpected {count} invisible characters in a row, expected at most 150; spam filters count them',
    'Shorten the filler behind the preheader.',
  ),
  unclosed: error('Unexpected markup without an end, expected it to be closed; Gmail cuts the mail there', 'Close it.'),
}
