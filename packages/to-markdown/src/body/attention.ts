import type { NodeOf } from '@offprint/core'
import type { PhrasingContent } from 'mdast'
import type { BodyContext } from './context.js'
import { canFlank, type Edges } from './edges.js'
import { inline } from './inline.js'

type Attention = 'emphasis' | 'strong' | 'delete'

/**
 * Makes the writer of emphasis: signs, or a pair of tags where signs would not be read (`**強調。**次`).
 *
 * @param type - Of the node, the same in both trees.
 * @param tag - Its HTML tag.
 * @returns A function that gives `undefined` for an empty node, which has no form.
 */
export const attention =
  (type: Attention, tag: string) =>
  (node: NodeOf<Attention>, context: BodyContext, edges: Edges): readonly PhrasingContent[] | undefined => {
    const inner = type === 'delete' ? { ...context, struck: true } : context
    const signs = canFlank(node.children, edges) && !(type === 'delete' && context.struck)
    const around = signs ? { before: '*', after: '*' } : { before: '>', after: '<' }
    const children = inline(node.children, inner, around)
    if (children.length === 0) return undefined
    if (signs) return [{ type, children }]
    const begin: PhrasingContent = { type: 'html', value: `<${tag}>` }
    return [begin, ...children, { type: 'html', value: `</${tag}>` }]
  }
