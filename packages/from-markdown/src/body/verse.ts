import type { Phrasing, Verse, VerseLine } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'

/** Lines of verse: every break in the source is one; a blank line parts two stanzas. */
export function verse({ content, flow, node, context }: DirectiveParts): Verse | undefined {
  const blocks = flow(content)
  const stanzas = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []))
  if (stanzas.length !== blocks.length || stanzas.length === 0) {
    context.report('wrong-content', { name: node.name, expected: 'lines of verse' }, node)
    return undefined
  }
  const empty: VerseLine = { type: 'verseLine', children: [] }
  const children = stanzas.map(toLines).flatMap((lines, index) => (index === 0 ? lines : [empty, ...lines]))
  return { type: 'verse', children }
}

const toLines = (nodes: readonly Phrasing[]): readonly VerseLine[] =>
  linesOf(nodes)
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'verseLine', children }))

/** Parts inline content at its breaks; emphasis that goes over a break is in both lines. */
function linesOf(nodes: readonly Phrasing[]): readonly (readonly Phrasing[])[] {
  const lines: Phrasing[][] = [[]]
  for (const node of nodes) {
    const [first = [], ...others] = piecesOf(node)
    lines.at(-1)?.push(...first)
    lines.push(...others.map((piece) => [...piece]))
  }
  return lines
}

function piecesOf(node: Phrasing): readonly (readonly Phrasing[])[] {
  if (node.type === 'break') return [[], []]
  if (node.type === 'text') return node.value.split('\n').map((value) => (value === '' ? [] : [{ ...node, value }]))
  if (!('children' in node)) return [[node]]
  return linesOf(node.children).map((children) => (children.length === 0 ? [] : [{ ...node, children }]))
}
