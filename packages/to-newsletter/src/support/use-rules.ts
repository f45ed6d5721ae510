import type { FeatureUse } from './feature-use.js'
import type { Client, Support } from './support-table.js'

/** What decides: the use, the client, and what the table says of the feature whatever its value. */
export interface Question extends FeatureUse {
  readonly client: Client
  readonly support: Support
}

type Rule = (question: Question) => Support

const yesIf = (condition: boolean): Support => (condition ? 'y' : 'n')
const ifPartial =
  (holds: (question: Question) => boolean): Rule =>
  (question) =>
    question.support === 'a' ? yesIf(holds(question)) : question.support
const isZero = (value: string): boolean => /^0(px)?$/.test(value)
const padsForWord = ({ style }: Question): boolean => style.includes('mso-padding-alt')

/** Word gives these no size of their own. */
const unsized: ReadonlySet<string> = new Set(['body', 'span', 'div', 'p'])
const bordered: ReadonlySet<string> = new Set(['table', 'td', 'th', 'img', 'hr'])
const isCell = (tagName: string): boolean => tagName === 'td' || tagName === 'th'

/** Features that break and hide nothing where they are unknown. */
export const harmless: ReadonlySet<string> = new Set([
  'html-role',
  'html-lang',
  'html-target',
  'html-aria-hidden',
  'html-aria-label',
  'html-aria-labelledby',
  'html-aria-describedby',
  'html-doctype',
  'html-hidden',
  'css-cursor',
  'css-outline',
  'css-word-spacing',
])

/** caniemail's notes, read against the value and the element that are really used. */
export const useRules: Readonly<Record<string, Rule>> = {
  'html-dir': ({ value, support, client, tagName }) =>
    value === 'ltr' || support !== 'a'
      ? value === 'ltr'
        ? 'y'
        : support
      : client.id === 'gmail.mobile-webmail' || tagName === 'a'
        ? 'a'
        : 'y',
  'html-width': ifPartial(({ tagName, value }) => tagName !== 'img' || !value.includes('%')),
  'html-height': ifPartial(({ tagName, value }) => tagName !== 'img' || !value.includes('%')),
  'html-semantics': ifPartial(({ client, tagName }) =>
    client.family.startsWith('Outlook') ? tagName === 'time' : !/^(details|main|nav|summary)$/.test(tagName),
  ),
  'html-anchor-links': ifPartial(({ isNamed }) => isNamed),
  'html-lists': ifPartial(({ attributes }) => !attributes.has('reversed')),
  'css-overflow': ifPartial(() => true),
  'css-margin': ({ value, client, tagName }) =>
    isZero(value)
      ? 'y'
      : yesIf(!/-\d/.test(value) && !(client.isWord && (/auto/.test(value) || /^(body|span)$/.test(tagName)))),
  'css-text-align': ({ value }) => yesIf(/^(left|right|center|justify)$/.test(value)),
  'css-display': (question) =>
    yesIf(
      question.client.isWord
        ? /^(none|block|inline)$/.test(question.value) || padsForWord(question)
        : !/flow-root|inline-(flex|grid)|contents|revert/.test(question.value),
    ),
  'css-display-none': ({ client, holdsTable, tagName, support }) =>
    client.isWord ? yesIf(!holdsTable && tagName !== 'img') : support,
  'css-text-decoration': ifPartial(({ value }) => /^(none|underline|line-through)$/.test(value)),
  'css-font-size': ({ client, value }) =>
    client.family === 'Samsung' ? (/px|pt/.test(value) ? 'y' : 'a') : yesIf(!value.includes('rem')),
  'css-font-weight': ifPartial(({ value }) => /^(normal|bold|[1-9]00)$/.test(value)),
  'css-direction': ({ value, support }) => (support === 'a' && value === 'ltr' ? 'y' : support),
  'css-line-height': ({ client, style, value, support }) =>
    client.isWord ? (style.includes('mso-line-height-rule') || /^[\d.]+%?$/.test(value) ? 'y' : 'a') : support,
  'css-max-width': ({ client, tagName, attributes, support }) =>
    client.isWord ? yesIf(tagName === 'table' || (tagName === 'img' && attributes.has('width'))) : support,
  'css-width': ({ client, tagName, attributes, support }) =>
    client.isWord ? yesIf(tagName === 'img' ? attributes.has('width') : !unsized.has(tagName)) : asShown(support),
  'css-height': ({ client, tagName, value, support }) =>
    /^(auto|0(px)?)$/.test(value) ? 'y' : client.isWord ? yesIf(!unsized.has(tagName)) : support,
  'css-padding': (question) =>
    question.client.isWord
      ? yesIf(isCell(question.tagName) || padsForWord(question) || isZero(question.value))
      : question.support,
  'css-border': ({ client, value, tagName, support }) =>
    !client.isWord
      ? support
      : /(^|\D)(9|[1-9]\d+)px/.test(value)
        ? 'n'
        : bordered.has(tagName) || /^(0|none)/.test(value)
          ? 'y'
          : 'a',
  'css-background': ifPartial(({ value }) => !/url\(|gradient|,(?![^(]*\))/.test(value)),
  'css-border-radius': ifPartial(({ value }) => !value.includes('/')),
  // Hidden twice: where one is not understood, display:none does it.
  'css-max-height': ({ style, support }) => (/display:\s*none/.test(style) ? 'y' : support),
  'css-opacity': ({ style, support }) => (/display:\s*none/.test(style) ? 'y' : support),
}

const asShown = (support: Support): Support => (support === 'a' ? 'y' : support)
