import type { NodeOf, Phrasing } from '@offprint/core'
import type { PhrasingContent } from 'mdast'
import { attributeJson, withoutPositions } from './as-node.js'
import { attention } from './attention.js'
import { type AttributeValues, attributesOf } from './attributes.js'
import { inlineDirective, plain } from './build.js'
import type { BodyContext } from './context.js'
import type { Edges } from './edges.js'
import { image } from './image.js'
import { inline } from './inline.js'
import { link } from './link.js'
import { isSimpleLabel, labelOf } from './note-label.js'
import { code, formula } from './verbatim.js'

/** How one kind of inline node is written. */
export interface InlineHandler<Node extends Phrasing> {
  /** @returns mdast, or `undefined` where Markdown has no form for this one. */
  readonly make: (node: Node, context: BodyContext, edges: Edges) => readonly PhrasingContent[] | undefined
  /** Does it write the node's id, language and direction itself? */
  readonly ownData: boolean
}

const directive = <Node extends Phrasing & { readonly children: readonly Phrasing[] }>(
  name: string,
  values: (node: Node) => AttributeValues = () => ({}),
): InlineHandler<Node> => ({
  ownData: true,
  make: (node, context) => {
    const attributes = attributesOf(node.data, values(node), context)
    const words = inline(node.children, { ...context, label: true }, { before: '[', after: ']' })
    return attributes === undefined ? undefined : [inlineDirective(name, words, attributes)]
  },
})

const simple = <Node extends Phrasing>(make: InlineHandler<Node>['make']): InlineHandler<Node> => ({
  make,
  ownData: false,
})

const reference: InlineHandler<NodeOf<'footnoteReference'>> = simple((node, context) => {
  const label = labelOf(node)
  if (context.notes.has(node.identifier) && isSimpleLabel(node))
    return [{ type: 'footnoteReference', identifier: node.identifier, label }]
  const attributes = attributesOf(undefined, { to: node.identifier }, context)
  if (attributes === undefined || label !== label.trim() || node.label?.trim() === '') return undefined
  return [inlineDirective('note', plain(label), attributes)]
})

const crossReference = directive<NodeOf<'crossReference'>>('ref', ({ identifier }) => ({ to: identifier }))

/** One entry for each inline node; a node that is added to the model and not here does not compile. */
export const inlineHandlers: { readonly [Type in Phrasing['type']]: InlineHandler<NodeOf<Type>> } = {
  text: simple(({ value }) => (value === '' ? undefined : plain(value))),
  emphasis: simple(attention('emphasis', 'em')),
  strong: simple(attention('strong', 'strong')),
  delete: simple(attention('delete', 'del')),
  inlineCode: simple(code),
  inlineMath: simple(formula),
  break: simple((_, { line }, { after }) =>
    line || after === '\n' ? [{ type: 'html', value: '<br>' }] : [{ type: 'break' }],
  ),
  link: simple(link),
  image: { make: image, ownData: true },
  footnoteReference: reference,
  superscript: directive('sup'),
  subscript: directive('sub'),
  underline: directive('u'),
  mark: directive('mark'),
  kbd: directive('kbd'),
  abbr: directive<NodeOf<'abbr'>>('abbr', ({ title }) => ({ title })),
  cite: directive('cite'),
  time: directive<NodeOf<'time'>>('time', ({ datetime }) => ({ datetime })),
  span: directive('span'),
  smallCaps: directive('small-caps'),
  ruby: directive<NodeOf<'ruby'>>('ruby', ({ text }) => ({ text })),
  crossReference: {
    ownData: true,
    make: (node, context, edges) =>
      context.targets.has(node.identifier) && !node.identifier.startsWith('#')
        ? crossReference.make(node, context, edges)
        : undefined,
  },
  citation: directive<NodeOf<'citation'>>('citation', ({ items }) => ({
    items: attributeJson(withoutPositions(items)),
  })),
  unknownPhrasing: directive<NodeOf<'unknownPhrasing'>>('foreign', (node) => ({
    type: node.originalType,
    raw: node.raw,
  })),
}
