import { type HastProperties, h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { dateInWords } from '../content/date-in-words.js'
import { classes } from '../theme/style-sheet.js'
import { codeLines } from './break-words.js'
import { box, quietLine } from './mail-boxes.js'
import type { MailContext } from './mail-context.js'
import { picture } from './mail-picture.js'
import { type MailStyles, mailStyles } from './mail-styles.js'
import { cellOf, tableOf } from './mail-table.js'
import { mailPadding } from './mail-width.js'
import { wordsOf } from './words-of.js'

/** Makes a mail's nodes of one element of a page. */
type MailHandler = (element: Element, context: MailContext, styles: MailStyles) => ElementContent[]

/**
 * Turns a page's tree into one that every mail client shows: known elements only, styles inline.
 *
 * @param nodes - From the renderer.
 * @param context - Theme, direction, links.
 * @returns New nodes.
 */
export function toMail(nodes: readonly ElementContent[], context: MailContext): ElementContent[] {
  const made: ElementContent[] = []
  let at = 0
  for (const node of nodes) {
    at++
    if (node.type === 'text') {
      if (node.value.trim() !== '' || !isBackLink(nodes[at]))
        made.push({ type: 'text', value: context.words(node.value) })
    } else if (node.type === 'element') for (const child of mailOf(node, context)) made.push(child)
  }
  return made
}

const isBackLink = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.properties.role === 'doc-backlink'

function mailOf(element: Element, context: MailContext): ElementContent[] {
  const own = element.properties.dir
  const inner: MailContext =
    (own === 'rtl' || own === 'ltr') && own !== context.dir ? { ...context, dir: own } : context
  const styles = mailStyles(inner.theme, inner.dir)
  for (const name of classNames(element)) {
    const handler = Object.hasOwn(byClass, name) ? byClass[name] : undefined
    if (handler !== undefined) return handler(element, inner, styles)
  }
  const handler = Object.hasOwn(byName, element.tagName) ? byName[element.tagName] : undefined
  return handler === undefined ? toMail(element.children, inner) : handler(element, inner, styles)
}

const classNames = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : none

/** Most elements state nothing of the kind. */
const none: readonly string[] = []

/** Language and direction that an element states itself; a block of the other direction is set to its own side. */
function own({ properties: { lang, dir } }: Element, style?: string): HastProperties {
  if (lang === undefined && dir === undefined) return { style }
  const turned = dir === 'rtl' || dir === 'ltr' ? dir : undefined
  const side = turned === undefined || style === undefined ? '' : `;text-align:${turned === 'rtl' ? 'right' : 'left'}`
  return {
    lang: typeof lang === 'string' ? lang : undefined,
    dir: turned,
    style: style === undefined ? undefined : style + side,
  }
}

/** A block with a style; an empty one would be a gap. */
const block =
  (tagName: string, style: (styles: MailStyles) => string): MailHandler =>
  (element, context, styles) => {
    const children = toMail(element.children, context)
    return children.length === 0 ? [] : [h(tagName, own(element, style(styles)), children)]
  }

/** A block round blocks, which has no style of its own and is left out where it says nothing. */
const group: MailHandler = (element, context) => {
  const properties = own(element, element.properties.dir === undefined ? undefined : 'margin:0')
  const children = toMail(element.children, context)
  return properties.lang === undefined && properties.dir === undefined ? children : [h('div', properties, children)]
}

/** A piece of a line; one that says nothing costs bytes, and spam filters take tags inside words for hidden text. */
const inline =
  (tagName: string, style?: (styles: MailStyles) => string): MailHandler =>
  (element, context, styles) => {
    const made = h(tagName, { ...own(element), style: style?.(styles) }, toMail(element.children, context))
    return tagName === 'span' && Object.keys(made.properties).length === 0 ? made.children : [made]
  }

const heading =
  (depth: number): MailHandler =>
  (element, context, styles) => {
    const level = context.headings.level(depth)
    const style = styles.headings[level - 1] ?? ''
    return [h(`h${level}`, own(element, style), toMail(element.children, context))]
  }

const inBox = (context: MailContext): MailContext => ({ ...context, room: context.room - 2 * mailPadding })

const boxed: MailHandler = (element, context, styles) => {
  const { lang, dir } = own(element)
  return [
    ...box(toMail(element.children, inBox(context)), styles, {
      ...(typeof lang === 'string' ? { lang } : {}),
      ...(typeof dir === 'string' ? { dir } : {}),
    }),
  ]
}

const link: MailHandler = (element, context, styles) => {
  const { href, role } = element.properties
  const children = toMail(element.children, context)
  // Gmail, Yahoo and Samsung do not follow links inside a mail (caniemail: html-anchor-links): their words stay.
  if (typeof href !== 'string' || href.startsWith('#')) return role === 'doc-backlink' ? [] : children
  return [h('a', { ...own(element), href: context.href(href, context.kind), style: styles.link }, children)]
}

const source: MailHandler = (element, _, styles) => [
  ...box([h('p', { style: styles.codeText }, codeLines(wordsOf(element)))], styles),
]

const list: MailHandler = (element, context, styles) => {
  const { start } = element.properties
  return [
    h(
      element.tagName,
      { start: typeof start === 'number' ? start : undefined, ...own(element, styles.list) },
      toMail(element.children, context),
    ),
  ]
}

const caption: MailHandler = (element, context, styles) => [quietLine(toMail(element.children, context), styles)]

const pullquote: MailHandler = (element, context, styles) =>
  element.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'blockquote'
      ? [h('blockquote', own(element, styles.pullquote), toMail(child.children, context))]
      : toMail([child], context),
  )

/** A day that shared rendering wrote as numbers is said in words; an author's own words stay. */
const time: MailHandler = (element, context, styles) => {
  const iso = wordsOf(element)
  const isNumbers = /^\d{4}(-\d{2}){0,2}$/.test(iso) && element.properties.dateTime === iso
  if (!isNumbers) return inline('span')(element, context, styles)
  return [{ type: 'text', value: dateInWords({ iso, precision: 'day' }, context.language) }]
}

/** By class, before the name counts. */
const byClass: Readonly<Record<string, MailHandler>> = {
  callout: boxed,
  sidebar: boxed,
  disclosure: boxed,
  correction: boxed,
  embed: boxed,
  pullquote,
  credit: (element, context) => [h('em', {}, toMail(element.children, context))],
  'page-break': () => [],
}

/** By name; an element that is not here gives way to its children. */
const byName: Readonly<Record<string, MailHandler>> = {
  a: link,
  abbr: inline('span'),
  aside: group,
  b: inline('strong'),
  blockquote: block('blockquote', ({ quote }) => quote),
  br: () => [h('br')],
  caption: (element, context, styles) => [
    h('caption', { className: [classes.ink], style: styles.caption }, toMail(element.children, context)),
  ],
  cite: inline('em'),
  code: inline('code', ({ code }) => code),
  dd: block('div', ({ indent }) => indent),
  del: inline('del'),
  details: boxed,
  div: group,
  dl: group,
  dt: block('p', ({ bold }) => bold),
  em: inline('em'),
  figcaption: caption,
  figure: group,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  hr: () => [h('hr')],
  i: inline('em'),
  img: picture,
  kbd: inline('code', ({ code }) => code),
  li: block('li', ({ item }) => item),
  mark: inline('strong'),
  ol: list,
  p: block('p', ({ text }) => text),
  pre: source,
  section: group,
  small: inline('small'),
  span: inline('span'),
  strong: inline('strong'),
  sub: inline('sub'),
  summary: block('p', ({ bold }) => bold),
  sup: inline('sup'),
  table: (element, context, styles) => tableOf(element, context, styles, toMail),
  tbody: (element, context) => [h('tbody', {}, toMail(element.children, context))],
  td: (element, context, styles) => [cellOf(element, context, styles, toMail)],
  th: (element, context, styles) => [cellOf(element, context, styles, toMail)],
  thead: (element, context) => [h('thead', {}, toMail(element.children, context))],
  time,
  tr: (element, context) => [h('tr', {}, toMail(element.children, context))],
  u: inline('span', () => 'text-decoration:underline'),
  ul: list,
}
