/** An attribute's form: what its whole value must be. */
export type Form = RegExp

const anyText = /^[\s\S]*$/
const number = /^\d{1,5}$/
const direction = /^(ltr|rtl|auto)$/
const language = /^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$/
const zero = /^0$/
const size = /^(\d{1,4}|100%)$/
const side = /^(left|right|center)$/
const classes = /^[a-z]{1,2}( [a-z]{1,2})*$/
const style = anyText // judged declaration by declaration

/** Merge tags stand between two noncharacters until the mail is written; an author's text cannot have them. */
const tag = '\\uFDD0\\d+\\uFDD1'
const follow = new RegExp(`^(?:https?://[^\\s]+|mailto:[^\\s]+|tel:[^\\s]+|${tag})$`)
const show = new RegExp(`^(?:https?://[^\\s]+|cid:[A-Za-z0-9.@-]+|${tag})$`)

const shared: Readonly<Record<string, Form>> = { lang: language, dir: direction, style, className: classes }
const heading = shared
const cell: Readonly<Record<string, Form>> = {
  ...shared,
  align: side,
  vAlign: /^(top|middle)$/,
  width: size,
  colSpan: number,
  rowSpan: number,
  scope: /^(col|row)$/,
}

/** Every element that the body of a mail of ours may have, with the form of each attribute, by hast name. */
export const allowedElements: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  body: { ...shared, 'xml:lang': language },
  a: { ...shared, href: follow, role: /^doc-noteref$/ },
  blockquote: shared,
  br: {},
  code: shared,
  del: shared,
  caption: { ...shared, align: side },
  div: {
    ...shared,
    role: /^(article|note)$/,
    ariaRoleDescription: /^email$/,
    ariaLabel: anyText,
    align: side,
  },
  em: shared,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: shared,
  img: { ...shared, src: show, alt: anyText, width: number, height: number },
  li: shared,
  ol: { ...shared, start: /^-?\d{1,9}$/ },
  p: shared,
  small: shared,
  span: shared,
  strong: shared,
  sub: shared,
  sup: shared,
  table: {
    ...shared,
    role: /^presentation$/,
    width: size,
    align: side,
    cellPadding: zero,
    cellSpacing: zero,
    border: zero,
  },
  tbody: {},
  td: cell,
  th: cell,
  thead: {},
  tr: shared,
  ul: shared,
}

/** Elements whose content is no text to show: it goes with them. */
export const rawElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'noscript',
  'textarea',
  'svg',
  'math',
  'audio',
  'video',
])
