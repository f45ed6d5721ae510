import { type Json, type Phrasing, phrasingText } from '@offprint/core'
import type { TextDirective } from 'mdast-util-directive'
import type { InlineDirectiveName } from '../directives/names.js'
import type { Attributes } from './attributes.js'
import { type BodyContext, placed, sourceOf } from './context.js'
import { image } from './image-directive.js'
import { parseJson, readPhrasing } from './node-json.js'
import { without } from './without.js'

type Make = (
  children: readonly Phrasing[],
  attributes: Attributes,
  node: TextDirective,
  context: BodyContext,
) => Phrasing | undefined

const required = (
  name: string,
  node: TextDirective,
  value: string | undefined,
  context: BodyContext,
): string | undefined => {
  if (value === undefined)
    context.report('missing-attribute', { name: node.name, attribute: name, expected: 'a value for it' }, node)
  return value
}

/** One entry for each inline directive; `undefined` keeps the words alone. */
const makers = {
  sup: (children) => ({ type: 'superscript', children }),
  sub: (children) => ({ type: 'subscript', children }),
  u: (children) => ({ type: 'underline', children }),
  mark: (children) => ({ type: 'mark', children }),
  kbd: (children) => ({ type: 'kbd', children }),
  abbr: (children, attributes) => ({ type: 'abbr', ...without({ title: attributes.text('title') }), children }),
  cite: (children) => ({ type: 'cite', children }),
  time: (children, attributes, node, context) => {
    const datetime = required('datetime', node, attributes.text('datetime'), context)
    return datetime === undefined ? undefined : { type: 'time', datetime, children }
  },
  span: (children) => ({ type: 'span', children }),
  'small-caps': (children) => ({ type: 'smallCaps', children }),
  ruby: (children, attributes, node, context) => {
    const text = required('text', node, attributes.text('text'), context)
    return text === undefined ? undefined : { type: 'ruby', text, children }
  },
  ref: (children, attributes, node, context) => {
    const identifier = required('to', node, attributes.text('to')?.replace(/^#/, ''), context)
    if (identifier === undefined) return undefined
    if (context.survey.targets.has(identifier)) return { type: 'crossReference', identifier, children }
    context.report('unknown-target', { id: identifier }, node)
    return undefined
  },
  citation: (children, attributes, node, context) => {
    const items = parseJson(attributes.text('items') ?? '[]')
    if (Array.isArray(items)) return { type: 'citation', items: items as readonly Json[], children }
    const expected = 'a list of CSL-JSON items'
    context.report('wrong-attribute', { value: 'items', attribute: 'items', name: node.name, expected }, node)
    return undefined
  },
  image: (children, attributes, node, context) => image(phrasingText(children), attributes, node, context),
  note: (children, attributes, node, context) => {
    const identifier = required('to', node, attributes.text('to'), context)
    if (identifier === undefined) return undefined
    const label = phrasingText(children).trim()
    return { type: 'footnoteReference', identifier, ...(label === '' ? {} : { label }) }
  },
  foreign: (children, attributes, node, context) => {
    const originalType = required('type', node, attributes.text('type'), context)
    if (originalType === undefined) return undefined
    return { type: 'unknownPhrasing', originalType, ...without({ raw: attributes.text('raw') }), children }
  },
  // Its attributes go to the one node inside it.
  with: ([only, ...others]) => (others.length === 0 ? only : undefined),
  // Taken by what it stands in; elsewhere its words are kept.
  own: () => undefined,
  node: (_, attributes, node, context) => readPhrasing(attributes.text('json') ?? '', node, context),
} satisfies Readonly<Record<InlineDirectiveName, Make>>

/**
 * Converts an inline directive; one that the dialect does not have is its literal text.
 *
 * @param node - The directive.
 * @param attributes - Its attributes.
 * @param children - Its words, converted.
 * @param context - Of its body.
 * @returns Inline nodes.
 */
export function inlineDirective(
  node: TextDirective,
  attributes: Attributes,
  children: readonly Phrasing[],
  context: BodyContext,
): readonly Phrasing[] {
  const make = (makers as Readonly<Record<string, Make>>)[node.name]
  if (make === undefined) return [{ type: 'text', value: sourceOf(node, context), ...placed(node) }]
  const made = make(children, attributes, node, context)
  if (made === undefined) return children
  const data = attributes.data()
  return [{ ...made, ...data, ...placed(node) }]
}
