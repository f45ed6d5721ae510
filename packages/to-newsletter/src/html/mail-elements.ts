import { fonts, light, monospace } from './theme.js'

/** What an element of a page becomes in a mail: a name that every client knows, with its styles. */
export interface MailElement {
  readonly tagName: string
  /** Declarations by property; `start` and `end` in margins are resolved by direction. */
  readonly style?: string
  readonly className?: string
}

const text = `margin:0 0 16px 0;font-family:${fonts};font-size:17px;line-height:1.6`
const title = (pixels: number): string =>
  `margin:28px 0 10px 0;font-family:${fonts};font-size:${pixels}px;line-height:1.3;font-weight:bold`
const small = `font-family:${fonts};font-size:14px;line-height:1.5;color:${light.quiet}`
const code = `font-family:${monospace};font-size:14px`

/** By the page's element; one that is not here gives way to its children. */
export const mailElements: Readonly<Record<string, MailElement>> = {
  a: { tagName: 'a', style: `color:${light.link};text-decoration:underline` },
  abbr: { tagName: 'span' },
  aside: { tagName: 'div', className: 'box' },
  b: { tagName: 'strong' },
  blockquote: { tagName: 'blockquote', style: 'margin:0 24px 16px 24px;font-style:italic' },
  br: { tagName: 'br' },
  caption: { tagName: 'p', style: `margin:0 0 6px 0;${small}`, className: 'quiet' },
  cite: { tagName: 'em' },
  code: { tagName: 'code', style: code },
  dd: { tagName: 'div', style: 'margin:0 24px 16px 24px' },
  del: { tagName: 'del' },
  details: { tagName: 'div' },
  div: { tagName: 'div' },
  dl: { tagName: 'div' },
  dt: { tagName: 'p', style: `${text};font-weight:bold` },
  em: { tagName: 'em' },
  figcaption: { tagName: 'p', style: `margin:8px 0 0 0;${small}`, className: 'quiet' },
  figure: { tagName: 'div', style: 'margin:24px 0 24px 0' },
  h1: { tagName: 'h1', style: title(30) },
  h2: { tagName: 'h2', style: title(22) },
  h3: { tagName: 'h3', style: title(19) },
  h4: { tagName: 'h4', style: title(17) },
  h5: { tagName: 'h5', style: title(17) },
  h6: { tagName: 'h6', style: title(17) },
  hr: { tagName: 'hr', style: `border:0;border-top:1px solid ${light.rule};margin:28px 0 28px 0` },
  i: { tagName: 'em' },
  img: { tagName: 'img', style: 'display:block;max-width:100%;height:auto' },
  kbd: { tagName: 'code', style: code },
  li: { tagName: 'li', style: `margin:0 0 8px 0;font-family:${fonts};font-size:17px;line-height:1.6` },
  mark: { tagName: 'span', style: 'font-weight:bold' },
  ol: { tagName: 'ol', style: 'margin:0 24px 16px 24px;padding:0' },
  p: { tagName: 'p', style: text },
  pre: { tagName: 'p', style: `margin:0 0 16px 0;${code};line-height:1.5` },
  rp: { tagName: 'span' },
  rt: { tagName: 'span' },
  ruby: { tagName: 'span' },
  section: { tagName: 'div' },
  small: { tagName: 'span' },
  span: { tagName: 'span' },
  strong: { tagName: 'strong' },
  sub: { tagName: 'sub' },
  summary: { tagName: 'p', style: `${text};font-weight:bold` },
  sup: { tagName: 'sup' },
  table: { tagName: 'table', style: 'border-collapse:collapse;margin:0 0 20px 0' },
  tbody: { tagName: 'tbody' },
  td: {
    tagName: 'td',
    style: `padding:5px 6px 5px 6px;border:1px solid ${light.rule};font-family:${fonts};font-size:14px;line-height:1.4;vertical-align:top`,
  },
  th: {
    tagName: 'th',
    style: `padding:5px 6px 5px 6px;border:1px solid ${light.rule};font-family:${fonts};font-size:14px;line-height:1.4;vertical-align:top;font-weight:bold`,
  },
  thead: { tagName: 'thead' },
  time: { tagName: 'span' },
  tr: { tagName: 'tr' },
  u: { tagName: 'span', style: 'text-decoration:underline' },
  ul: { tagName: 'ul', style: 'margin:0 24px 16px 24px;padding:0' },
}
