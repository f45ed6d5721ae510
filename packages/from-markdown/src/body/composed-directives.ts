import {
  type DescriptionDetails,
  type DescriptionList,
  type DescriptionTerm,
  type Dialogue,
  type DialogueTurn,
  type Flow,
  type Phrasing,
  phrasingText,
  type Table,
  type Verse,
  type VerseLine,
} from '@offprint/core'
import { without } from './attributes.js'
import type { DirectiveParts } from './block-directive.js'

/** Lines of verse; a blank line in the source parts two stanzas. */
export function verse({ content, flow, node, context }: DirectiveParts): Verse | undefined {
  const blocks = flow(content)
  const stanzas = blocks.flatMap((block) => (block.type === 'paragraph' ? [linesOf(block.children)] : []))
  if (stanzas.length !== blocks.length || stanzas.length === 0) {
    context.report('wrong-content', { name: node.name, expected: 'lines of verse' }, node)
    return undefined
  }
  const empty: VerseLine = { type: 'verseLine', children: [] }
  return { type: 'verse', children: stanzas.flatMap((lines, index) => (index === 0 ? lines : [empty, ...lines])) }
}

function linesOf(nodes: readonly Phrasing[]): readonly VerseLine[] {
  const lines: Phrasing[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({ ...node, value })
      }
  }
  return lines.filter((children) => children.length > 0).map((children) => ({ type: 'verseLine', children }))
}

/** Turns: a paragraph that begins with strong text names a speaker, the others go on with the turn. */
export function dialogue({ content, flow, node, context }: DirectiveParts): Dialogue | undefined {
  const turns: { speaker: readonly Phrasing[]; children: Flow[] }[] = []
  const blocks = flow(content)
  for (const block of blocks) {
    const [first, ...rest] = block.type === 'paragraph' ? block.children : []
    if (first?.type === 'strong') {
      const words = trimStart(rest)
      const children: Flow[] =
        words.length === 0 ? [] : [{ ...(block as Extract<Flow, { type: 'paragraph' }>), children: words }]
      turns.push({ speaker: first.children, children })
    } else if (turns.length > 0) turns.at(-1)?.children.push(block)
    else {
      context.report(
        'wrong-content',
        { name: node.name, expected: 'a first paragraph that begins with a speaker in strong text' },
        node,
      )
      return undefined
    }
  }
  const children = turns.map((turn): DialogueTurn => ({ type: 'dialogueTurn', ...turn }))
  return children.length === 0 ? undefined : { type: 'dialogue', children }
}

function trimStart(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.trimStart()
  return value === '' ? rest : [{ ...first, value }, ...rest]
}

/** A list whose items begin with a term. */
export function definitions({ content, flow, node, context }: DirectiveParts): DescriptionList | undefined {
  const [list, ...others] = flow(content)
  if (list?.type !== 'list' || others.length > 0) {
    context.report('wrong-content', { name: node.name, expected: 'one list' }, node)
    return undefined
  }
  const children = list.children.flatMap((item): readonly (DescriptionTerm | DescriptionDetails)[] => {
    const [first, ...rest] = item.children
    const term = first?.type === 'paragraph' ? first.children : []
    const details = first?.type === 'paragraph' ? rest : item.children
    return [
      { type: 'descriptionTerm', children: term },
      { type: 'descriptionDetails', children: details },
    ]
  })
  return { type: 'descriptionList', children }
}

/** One table with a caption. */
export function tableDirective({ label, content, flow, node, context }: DirectiveParts): Table | undefined {
  const [table, ...others] = flow(content)
  if (table?.type !== 'table' || others.length > 0) {
    context.report('wrong-content', { name: node.name, expected: 'one table' }, node)
    return undefined
  }
  return { ...table, ...without({ caption: phrasingText(label).trim() === '' ? undefined : label }) }
}
