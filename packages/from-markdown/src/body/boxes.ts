import { type Flow, type Phrasing, phrasingText } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'

const titled = (label: readonly Phrasing[]): { readonly title?: readonly Phrasing[] } =>
  phrasingText(label).trim() === '' ? {} : { title: label }

/** Parts of a text that stand apart from it. */
export const boxes = {
  callout: ({ attributes, label, content, flow }: DirectiveParts): Flow => ({
    type: 'callout',
    kind: attributes.text('kind') ?? 'note',
    ...titled(label),
    children: flow(content),
  }),
  aside: ({ label, content, flow }: DirectiveParts): Flow => ({
    type: 'aside',
    ...titled(label),
    children: flow(content),
  }),
  /** Without words to click on nothing can be shown on demand: then it is a sidebar. */
  details: ({ label, content, flow, node, context }: DirectiveParts): Flow => {
    const { title } = titled(label)
    if (title !== undefined) return { type: 'details', title, children: flow(content) }
    const expected = 'words to click on in brackets'
    context.report('missing-attribute', { name: node.name, attribute: '[title]', expected }, node)
    return { type: 'aside', children: flow(content) }
  },
} as const
