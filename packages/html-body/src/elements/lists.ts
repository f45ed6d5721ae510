import type { DescriptionDetails, DescriptionTerm, Flow, List, ListItem } from '@offprint/core'
import type { Element, RootContent } from 'hast'
import { collapse } from '../pieces/collapse.js'
import type { Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { toInline } from '../pieces/to-inline.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'
import { findBy, isElement, textOf } from '../read/element.js'

/** A list; what stands in it outside its items belongs to the item before. */
export const list: Handler = (element, context) => {
  const { data } = dataOf(element, context)
  const inner = inside(element, context)
  const items: ListItem[] = []
  const outside: Piece[] = []
  const notes: Piece[] = []
  const settle = (): void => {
    const blocks = toBlocks(outside.splice(0), inner)
    const last = items.at(-1)
    if (blocks.length === 0) return
    if (last === undefined) items.push({ type: 'listItem', spread: false, children: blocks })
    else items[items.length - 1] = { ...last, children: [...last.children, ...blocks] }
  }
  for (const child of element.children) {
    if (!isElement(child, 'li')) outside.push(...context.read([child], inner))
    else {
      settle()
      if (context.notes.definitions.has(child)) notes.push(...context.read([child], inner))
      else items.push(readItem(child, inner))
    }
  }
  settle()
  const kept = items.filter(({ children }) => children.length > 0)
  if (kept.length === 0) return notes
  const ordered = element.tagName === 'ol'
  const made: List = {
    type: 'list',
    ordered,
    ...(ordered ? startOf(element, kept.length, context) : {}),
    spread: kept.some(({ spread }) => spread),
    children: kept,
    ...(data === undefined ? {} : { data }),
  }
  return [made, ...notes]
}

/** An item outside a list is a list of one. */
export const strayItem: Handler = (element, context) => {
  const item = readItem(element, context)
  if (item.children.length === 0) return []
  return [{ type: 'list', ordered: false, spread: item.spread, children: [item] }]
}

function readItem(element: Element, context: Context): ListItem {
  const { data } = dataOf(element, context)
  const box = checkboxOf(element)
  if (box !== undefined) context.done.add(box)
  const children = toBlocks(context.read(element.children, inside(element, context)), context)
  return {
    type: 'listItem',
    spread: element.children.some((child) => isElement(child, 'p')) && children.length > 1,
    ...(box === undefined ? {} : { checked: box.properties.checked === true }),
    children,
    ...(data === undefined ? {} : { data }),
  }
}

/** The box that makes an item a task: it comes before any word. */
function checkboxOf(item: Element): Element | undefined {
  const [first] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (!isElement(first)) return undefined
  const isBox = (element: Element): boolean => element.tagName === 'input' && element.properties.type === 'checkbox'
  if (isBox(first)) return first
  return isElement(first, 'p', 'label', 'span') ? findBy(first, isBox) : undefined
}

function startOf(element: Element, length: number, context: Context): { readonly start?: number } {
  const number = (text: string | undefined): number | undefined =>
    text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
  const items = element.children.filter((child): child is Element => isElement(child, 'li'))
  const given = number(textOf(element, 'start'))
  const values = items.map((item) => number(textOf(item, 'value')))
  const reversed = element.properties.reversed === true
  const start = values[0] ?? given ?? (reversed ? length : undefined)
  const counts = values.every((value, index) => value === undefined || value === (start ?? 1) + index)
  if (reversed || !counts) {
    context.journal.report('numbered-otherwise', { how: reversed ? 'reversed' : 'items with numbers of their own' })
    return counts && !reversed && start !== undefined ? { start } : {}
  }
  return start === undefined || start === 1 ? {} : { start }
}

/** Terms with their descriptions; a `div` may group them (HTML, 4.4.9). */
export const descriptionList: Handler = (element, context) => {
  const { data } = dataOf(element, context)
  const children: (DescriptionTerm | DescriptionDetails)[] = []
  const loose: Piece[] = []
  const details = (blocks: readonly Flow[]): void => {
    if (blocks.length > 0) children.push({ type: 'descriptionDetails', children: blocks })
  }
  const read = (nodes: readonly RootContent[], inner: Context): void => {
    for (const child of nodes) {
      const isPart = isElement(child, 'dt', 'dd')
      if (isPart || isElement(child, 'div')) details(toBlocks(loose.splice(0), inner))
      if (isElement(child, 'div')) read(child.children, inside(child, inner))
      else if (isPart && context.notes.definitions.get(child) !== undefined) loose.push(...context.read([child], inner))
      else if (isPart) children.push(...readPart(child, inner))
      else loose.push(...context.read([child], inner))
    }
    details(toBlocks(loose.splice(0), inner))
  }
  read(element.children, inside(element, context))
  if (children.length === 0) return []
  return [{ type: 'descriptionList', children, ...(data === undefined ? {} : { data }) }]
}

function readPart(element: Element, context: Context): readonly (DescriptionTerm | DescriptionDetails)[] {
  const data = dataOf(element, context)
  const pieces = context.read(element.children, inside(element, context))
  if (element.tagName === 'dd') {
    const children = toBlocks(pieces, context)
    return children.length === 0 ? [] : [{ type: 'descriptionDetails', children, ...data }]
  }
  const children = collapse(toInline(pieces))
  return children.length === 0 ? [] : [{ type: 'descriptionTerm', children, ...data }]
}
