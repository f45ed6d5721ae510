import type { Element, ElementContent } from 'hast'
import { formulaClass } from './book-handlers.js'
import { finishHeading } from './finish-heading.js'
import { finishId } from './finish-id.js'
import { finishLink } from './finish-link.js'
import type { Findings, FinishState } from './finish-state.js'
import { finishTypes } from './finish-types.js'
import { noteAsides } from './note-asides.js'
import { regularTable } from './regular-table.js'
import { hasClass, hasName } from './tree.js'

/**
 * Makes the tree of shared rendering one of a book, in one pass: headings without jumps, `epub:type` with every role,
 * `xml:lang` with every `lang`, legal ids that occur once, regular tables, notes that can pop up.
 *
 * @param section - The chapter; it is nobody else's, and is changed.
 * @param options - What stands before every id, and MathML by number.
 * @returns Ids, headings, pages and links.
 */
export function finishTree(section: Element, { prefix, formulas }: Pick<FinishState, 'prefix' | 'formulas'>): Findings {
  const findings: Findings = {
    ids: new Set(),
    headings: [],
    pages: [],
    links: [],
    empty: [],
    hasMaths: false,
    hasRuby: false,
  }
  finish(section, { prefix, formulas, findings, depth: 0, isInTime: false })
  return findings
}

/** Finishes an element and what is in it; returns what stands in its place. */
function finish(element: Element, state: FinishState): readonly ElementContent[] {
  const { properties, tagName } = element
  if (tagName === 'span' && hasClass(element, formulaClass)) return formulaOf(element, state)
  if (tagName === 'table') {
    const table = regularTable(element)
    if (table !== element) return table === undefined ? [] : finish(table, state)
  }
  if (tagName === 'section') finishSection(element)
  if (element.properties.id !== undefined || properties.role === 'doc-pagebreak') finishId(element, state)
  if (element.properties.role !== undefined || properties.lang !== undefined) finishTypes(element, state)
  if (tagName === 'ruby') state.findings.hasRuby = true
  if (tagName === 'time') finishTime(element, state)
  else finishChildren(element, state)
  if (/^h[1-6]$/.test(tagName)) finishHeading(element, state)
  if (tagName === 'details') openUnnamed(element)
  if (tagName === 'th' && !hasName(element.children)) unnameHeader(element)
  return tagName !== 'a' || finishLink(element, state) ? [element] : element.children
}

/** Most elements keep the children that they have: only where one does not is a new list made. */
function finishChildren(element: Element, state: FinishState): void {
  const { children } = element
  let changed: ElementContent[] | undefined
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as ElementContent
    const parts = child.type === 'element' ? finish(child, state) : undefined
    const isSame = parts === undefined || (parts.length === 1 && parts[0] === child)
    if (!isSame) changed ??= children.slice(0, at)
    changed?.push(...(parts ?? [child]))
  }
  if (changed !== undefined) element.children = changed
}

/** A time may not stand in another (EPUBCheck RSC-005): the outer one says when. */
function finishTime(element: Element, state: FinishState): void {
  if (state.isInTime) {
    element.tagName = 'span'
    delete element.properties.dateTime
  }
  const before = state.isInTime
  state.isInTime = true
  finishChildren(element, state)
  state.isInTime = before
}

function formulaOf({ properties }: Element, { formulas, findings }: FinishState): readonly ElementContent[] {
  const formula = formulas[Number((properties.className as readonly string[])[1])]
  if (formula === undefined) return []
  findings.hasMaths = true
  return [formula]
}

function finishSection(section: Element): void {
  if (hasClass(section, 'footnotes')) noteAsides(section)
  else if (hasClass(section, 'corrections')) section.properties.role = 'doc-errata'
}

/** What nothing invites to open is shown open. */
function openUnnamed(element: Element): void {
  const [summary, ...rest] = element.children
  if (summary?.type !== 'element' || summary.tagName !== 'summary' || hasName(summary.children)) return
  element.tagName = 'div'
  element.children = [...summary.children, ...rest]
}

/** A header without words names nothing (WCAG 2.2, 1.3.1). */
function unnameHeader(cell: Element): void {
  cell.tagName = 'td'
  delete cell.properties.scope
}
