import type { Aside, Callout, Flow, Phrasing } from '@offprint/core'
import { phrasingText } from '@offprint/core'
import type { Element } from 'hast'
import { collapse } from '../pieces/collapse.js'
import type { Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { toInline } from '../pieces/to-inline.js'
import { isGalleryClass, isPullQuoteClass, isVerseClass } from '../read/class-names.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'
import { classesOf, findBy, isElement, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'
import { gallery } from './gallery.js'
import { quote } from './quotes.js'
import { plainBlock } from './transparent.js'
import { verse } from './verse.js'

const calloutClass =
  / (?:callout|admonition|admonitionblock|alert|notice|notecard|markdown-alert|infobox|callout-box|kg-callout-card) /
const kindClass =
  /[ -](note|tip|hint|info|important|warning|caution|danger|error|success|example|question|abstract|quote|bug|failure|todo|attention|seealso)[ -]/
/** A picture in letters that a box is marked with. */
const iconClass = /[ _-](?:callout-emoji|callout-icon|admonition-icon)[ _-]/
const titleClass =
  /[ _-](?:box-title|admonition-title|callout-title|alert-title|alert-heading|callout-title-inner|markdown-alert-title)[ _-]/

/** A block: a note in a box, a pull quote, verse or a gallery by its class; else what it holds. */
export const block: Handler = (element, context) => {
  const classes = classesOf(element)
  if (classes === '') return plainBlock(element, context)
  if (calloutClass.test(classes)) return callout(element, classes, context)
  if (element.tagName === 'div' && isPullQuoteClass(classes)) return quote(element, 'pullquote', context)
  if (isVerseClass(classes) && !context.survey.facts.get(element)?.structures) return verse(element, context)
  if (isGalleryClass(classes)) return gallery(element, context)
  return plainBlock(element, context)
}

/** A sidebar, a note in a box, or a pull quote. */
export const aside: Handler = (element, context) => {
  const classes = classesOf(element)
  if (isPullQuoteClass(classes)) return quote(element, 'pullquote', context)
  if (calloutClass.test(classes)) return callout(element, classes, context)
  return boxed(element, context, (fields) => ({ type: 'aside', ...fields }))
}

const callout = (element: Element, classes: string, context: Context): readonly Piece[] => {
  const kind = textOf(element, 'dataCallout') ?? kindClass.exec(classes)?.[1] ?? 'note'
  return boxed(element, context, (fields) => ({ type: 'callout', kind: kind === '' ? 'note' : kind, ...fields }))
}

type Fields = Pick<Aside, 'title' | 'children' | 'data'>

function boxed(element: Element, context: Context, make: (fields: Fields) => Aside | Callout): readonly Piece[] {
  const { data } = dataOf(element, context)
  const inner = inside(element, context)
  const icon = findBy(element, (inner) => iconClass.test(classesOf(inner)))
  if (icon !== undefined) {
    context.done.add(icon)
    context.journal.leaveOut(wordsOf([icon]).trim(), 'the icon of a box')
  }
  const heading = titleOf(element)
  if (heading !== undefined) context.done.add(heading)
  const title = heading === undefined ? [] : unbold(collapse(toInline(context.read(heading.children, inner))))
  const children = toBlocks(context.read(element.children, inner), inner)
  if (children.length === 0) return title.length === 0 ? [] : [{ type: 'paragraph', children: title }]
  return [make({ ...(title.length === 0 ? {} : { title }), children, ...(data === undefined ? {} : { data }) })]
}

/** The box's title: by its class, or a heading that comes first. */
function titleOf(element: Element): Element | undefined {
  const named = findBy(element, (inner) => titleClass.test(classesOf(inner)))
  if (named !== undefined) return named
  const [first] = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return isElement(first, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ? first : undefined
}

/** A title is bold anyway. */
const unbold = (nodes: readonly Phrasing[]): readonly Phrasing[] => {
  const [only, ...others] = nodes
  return only?.type === 'strong' && others.length === 0 ? only.children : nodes
}

/** A part that is shown on demand; what stands in it is words of the page. */
export const details: Handler = (element, context) => {
  const { data } = dataOf(element, context)
  const inner = inside(element, context)
  const summary = element.children.find((child): child is Element => isElement(child, 'summary'))
  if (summary !== undefined) context.done.add(summary)
  const title =
    summary === undefined
      ? []
      : collapse(toInline(context.read(summary.children, inside(summary, inner)), { type: 'text', value: ' ' }))
  const children: readonly Flow[] = toBlocks(context.read(element.children, inner), inner)
  if (phrasingText(title).trim() === '' || children.length === 0)
    return title.length === 0 ? children : [{ type: 'paragraph', children: title }, ...children]
  return [{ type: 'details', title, children, ...(data === undefined ? {} : { data }) }]
}
