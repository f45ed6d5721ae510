import type { Direction } from '@offprint/core'
import { type HastProperties, h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { breakWords, codeLines } from './break-words.js'
import { type MailElement, mailElements } from './mail-elements.js'
import { stackTable } from './mail-table.js'
import { light } from './theme.js'

/** Pixels. */
export const mailWidth = 600

/** Room for text and pictures in pixels: the width without its padding. */
const innerWidth = mailWidth - 40

const boxes = new Set(['callout', 'sidebar', 'disclosure', 'correction'])

/**
 * Turns a page's tree into one that every mail client shows: known elements only, styles inline.
 *
 * @param nodes - From the renderer.
 * @param dir - Direction of the text; sides are written out, since logical ones are not known to clients.
 * @returns New nodes.
 */
export function toMail(nodes: readonly ElementContent[], dir: Direction): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element'
      ? mailOf(node, dir)
      : node.type === 'text'
        ? [{ type: 'text' as const, value: breakWords(node.value) }]
        : [],
  )
}

function mailOf(element: Element, dir: Direction): ElementContent[] {
  const { tagName, properties } = element
  const own = properties.dir === 'rtl' || properties.dir === 'ltr' ? properties.dir : dir
  const stacked = tagName === 'table' ? stackTable(element) : undefined
  if (stacked !== undefined) return toMail([...element.children.filter(isCaption), ...stacked], own)
  const children = tagName === 'pre' ? [...codeLines(words(element))] : toMail(element.children, own)
  const known = mailElements[tagName]
  if (known === undefined) return children
  if (tagName === 'a' && isFragment(properties.href)) return properties.role === 'doc-backlink' ? [] : children
  if (tagName === 'table') return tableOf(element, known, children)
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  if (classes.some((name) => boxes.has(name))) return [box(children)]
  if (tagName === 'caption') return [h('p', { style: known.style, className: classOf(known) }, children)]
  if (classes.includes('credit')) return [h('em', {}, children)]
  const made = h(known.tagName, propertiesOf(element, known), voids.has(known.tagName) ? [] : children)
  // A span that says nothing costs bytes, and spam filters take tags inside words for hidden text.
  return made.tagName === 'span' && Object.keys(made.properties).length === 0 ? children : [made]
}

/** Gmail, Yahoo and Samsung do not follow links inside a mail (caniemail: html-anchor-links): their words stay. */
const isFragment = (href: unknown): boolean => typeof href === 'string' && href.startsWith('#')

const isCaption = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'caption'

const voids = new Set(['br', 'hr', 'img'])

const classOf = ({ className }: MailElement): readonly string[] => (className === undefined ? [] : [className])

const words = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(words).join('') : ''

function propertiesOf({ tagName, properties }: Element, known: MailElement): HastProperties {
  const kept: Record<string, string | number | boolean> = {}
  const names = attributes[tagName] ?? []
  for (const name of ['lang', 'dir', ...names]) {
    const value = properties[name]
    if (typeof value === 'string' || typeof value === 'number') kept[name] = value
  }
  const size = tagName === 'img' ? pictureSize(properties.width, properties.height) : {}
  const align = typeof properties.style === 'string' ? `;${properties.style.replace(': ', ':')}` : ''
  return {
    ...kept,
    ...size,
    style: known.style === undefined ? undefined : known.style + align,
    className: classOf(known),
  }
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  td: ['colSpan', 'rowSpan', 'scope'],
  th: ['colSpan', 'rowSpan', 'scope'],
}

/** Word takes a picture's own size for any other, so the size is always said. */
function pictureSize(width: unknown, height: unknown): HastProperties {
  if (typeof width !== 'number' || width === 0) return { width: innerWidth }
  const shown = Math.min(width, innerWidth)
  return { width: shown, ...(typeof height === 'number' ? { height: Math.round((height * shown) / width) } : {}) }
}

function tableOf(element: Element, known: MailElement, children: ElementContent[]): ElementContent[] {
  const isTitle = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'p'
  const table = h(
    'table',
    {
      width: '100%',
      cellPadding: 0,
      cellSpacing: 0,
      style: known.style,
      lang: element.properties.lang as string | undefined,
    },
    children.filter((node) => !isTitle(node)),
  )
  return [...children.filter(isTitle), table]
}

/** A box is a table, since Word knows padding only in cells. */
function box(children: readonly ElementContent[]): Element {
  const cell = h(
    'td',
    { className: ['box'], style: `padding:16px 20px 4px 20px;background-color:${light.box}` },
    children,
  )
  return h(
    'table',
    { role: 'presentation', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0, style: 'margin:0 0 20px 0' },
    [h('tbody', {}, [h('tr', {}, [cell])])],
  )
}
