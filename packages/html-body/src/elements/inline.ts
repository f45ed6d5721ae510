import { type Phrasing, parseStamp, phrasingText } from '@offprint/core'
import type { Element } from 'hast'
import type { Piece } from '../pieces/piece.js'
import { wrap } from '../pieces/wrap.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'
import { classesOf, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'
import { transparent } from './transparent.js'

type WrapperType =
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'superscript'
  | 'subscript'
  | 'underline'
  | 'mark'
  | 'kbd'
  | 'cite'
  | 'smallCaps'

/**
 * Makes a handler for an element that is one inline node round its content.
 *
 * @param type - The node.
 * @returns The handler.
 */
export const wrapper =
  (type: WrapperType): Handler =>
  (element, context) =>
    wrapIn(element, context, (children) => ({ type, children }))

/** Puts an inline node, with the element's id and language, round what the element holds. */
export function wrapIn(
  element: Element,
  context: Context,
  make: (children: readonly Phrasing[]) => Phrasing,
  changes?: Partial<Context>,
): readonly Piece[] {
  const { data } = dataOf(element, context)
  const pieces = context.read(element.children, inside(element, context, changes))
  return wrap(pieces, (children, isFirst) => {
    const node = make(children)
    if (data === undefined) return node
    const { id, ...others } = data
    const own = isFirst ? data : others
    return Object.keys(own).length === 0 ? node : { ...node, data: own }
  })
}

/** Raised text; round the mark of a note, which every channel raises itself, it is the mark alone. */
export const superscript: Handler = (element, context) => {
  const pieces = wrapper('superscript')(element, context)
  const [only, ...others] = pieces
  if (others.length > 0 || only?.type !== 'superscript') return pieces
  const references = only.children.filter(({ type }) => type === 'footnoteReference')
  const rest = only.children.filter(({ type }) => type !== 'footnoteReference')
  if (references.length === 0 || !rest.every((node) => node.type === 'text' && /^[\s,;[\]()]*$/.test(node.value)))
    return pieces
  context.journal.leaveOut(phrasingText(rest), 'round the mark of a note')
  return references
}

/** Bold; pasted documents wrap themselves in a `b` that is not bold. */
export const strong: Handler = (element, context) =>
  /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(textOf(element, 'style') ?? '')
    ? transparent(element, context)
    : wrapper('strong')(element, context)

/** An abbreviation; without its long form it is its letters. */
export const abbr: Handler = (element, context) => {
  const title = textOf(element, 'title')
  return wrapIn(element, context, (children) => ({
    type: 'abbr',
    children,
    ...(title === undefined || title === '' ? {} : { title }),
  }))
}

/** A date or time; without a machine form that can be read, its words. */
export const time: Handler = (element, context) => {
  const given = textOf(element, 'dateTime')
  const words = wordsOf([element]).trim()
  const datetime = given === undefined || given === '' ? (parseStamp(words) === undefined ? '' : words) : given
  if (datetime === '') return transparent(element, context)
  return wrapIn(element, context, (children) => ({ type: 'time', datetime, children }))
}

/** A quotation in a line: browsers show the marks, so that they are words of the page. */
export const q: Handler = (element, context) => [
  { type: 'text', value: '“' },
  ...transparent(element, context),
  { type: 'text', value: '”' },
]

/** Source text in a line; where it holds more than words, that is kept and the code is not. */
export const inlineCode: Handler = (element, context) => {
  const { data } = dataOf(element, context)
  const pieces = context.read(element.children, inside(element, context))
  const value = textIn(pieces)
  if (value === undefined)
    return wrap(pieces, (children) => ({ type: 'span', children, ...(data === undefined ? {} : { data }) }))
  const line = value.replace(/[ \t\n\f\r]+/g, ' ')
  return line.trim() === ''
    ? [{ type: 'text', value: line }]
    : [{ type: 'inlineCode', value: line, ...(data === undefined ? {} : { data }) }]
}

/** The words of pieces that are nothing but words, whatever their style. */
function textIn(pieces: readonly Piece[]): string | undefined {
  let value = ''
  for (const piece of pieces) {
    if (piece.type === 'text' || piece.type === 'inlineCode') value += piece.value
    else if (piece.type === 'break') value += '\n'
    else if (piece.type === 'emphasis' || piece.type === 'strong' || piece.type === 'span' || piece.type === 'mark') {
      const inner = textIn(piece.children)
      if (inner === undefined) return undefined
      value += inner
    } else return undefined
  }
  return value
}

const styles = [
  [/font-style\s*:\s*(?:italic|oblique)/, 'emphasis'],
  [/font-weight\s*:\s*(?:bold|[6-9]00)/, 'strong'],
  [/text-decoration[\w-]*\s*:[^;]*underline/, 'underline'],
  [/text-decoration[\w-]*\s*:[^;]*line-through/, 'delete'],
  [/vertical-align\s*:\s*super/, 'superscript'],
  [/vertical-align\s*:\s*sub(?!\w)/, 'subscript'],
  [/font-variant[\w-]*\s*:[^;]*small-caps/, 'smallCaps'],
] as const

const styleClasses = [
  [/ (?:small-?caps|smallcaps|sc) /, 'smallCaps'],
  [/ (?:underline|underlined) /, 'underline'],
] as const

/** A `span`: what its style or class says, and its language. */
export const span: Handler = (element, context) => {
  const style = textOf(element, 'style')?.toLowerCase() ?? ''
  const classes = classesOf(element)
  const types = [
    ...(style === '' ? [] : styles.filter(([pattern]) => pattern.test(style))),
    ...(classes === '' ? [] : styleClasses.filter(([pattern]) => pattern.test(classes))),
  ].map(([, type]) => type)
  return [...new Set(types)].reduce<readonly Piece[]>(
    (pieces, type) => wrap(pieces, (children) => ({ type, children })),
    transparent(element, context),
  )
}

/** Base text with its reading; each base before an `rt` is one node. */
export const ruby: Handler = (element, context) => {
  const inner = inside(element, context)
  const made: Piece[] = []
  let base: Piece[] = []
  for (const child of element.children) {
    if (child.type === 'element' && (child.tagName === 'rt' || child.tagName === 'rtc')) {
      const text = wordsOf([child]).replace(/\s+/g, ' ').trim()
      const bare = base
      base = []
      if (text === '') made.push(...bare)
      else if (bare.every((piece) => piece.type === 'text' && piece.value.trim() === ''))
        made.push({ type: 'text', value: text })
      else made.push(...wrap(bare, (children) => ({ type: 'ruby', text, children })))
    } else if (!(child.type === 'element' && child.tagName === 'rp')) base.push(...context.read([child], inner))
  }
  return [...made, ...base]
}
