import type { Phrasing } from '@offprint/core'

/** White space that browsers collapse (CSS Text 3, section 4.1.1); no-break spaces are none. */
const space = /[ \t\n\f\r]+/g
const uneven = /[\t\n\f\r]| {2}/

interface Place {
  /** Does a space or the line's beginning stand before? */
  afterSpace: boolean
}

/**
 * Collapses white space in a line as browsers do, and leaves out what shows nothing.
 *
 * @param nodes - Content of one block.
 * @returns The same words: no white space at either end, one space between words, neighbouring texts joined.
 */
export function collapse(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return trimEnd(collapseNodes(nodes, { afterSpace: true }, true))
}

function collapseNodes(nodes: readonly Phrasing[], place: Place, isTop: boolean): Phrasing[] {
  const kept: Phrasing[] = []
  for (const node of nodes) {
    if (node.type === 'text') addText(kept, node, place)
    else if (node.type === 'break') {
      addBreak(kept, node, isTop)
      place.afterSpace = true
    } else if ('children' in node) {
      const { before, children, after } = parted(collapseNodes(node.children, place, false))
      for (const edge of before) addEdge(kept, edge, isTop)
      if (children.length > 0 || node.data?.id !== undefined) kept.push({ ...node, children })
      for (const edge of after) addEdge(kept, edge, isTop)
    } else {
      kept.push(node)
      place.afterSpace = false
    }
  }
  return kept
}

type Edge = Extract<Phrasing, { type: 'text' | 'break' }>

interface Parted {
  readonly before: readonly Edge[]
  readonly children: readonly Phrasing[]
  readonly after: readonly Edge[]
}

const blank: Edge = { type: 'text', value: ' ' }

/** Spaces and line breaks at the ends of emphasised words are not emphasised, and Markdown cannot write them so. */
function parted(nodes: readonly Phrasing[]): Parted {
  const children = [...nodes]
  const [before, after]: [Edge[], Edge[]] = [[], []]
  for (let first = children[0]; first !== undefined; first = children[0]) {
    const edge = edgeOf(first, first.type === 'text' && first.value.startsWith(' '))
    if (edge === undefined) break
    before.push(edge)
    children.shift()
    if (first.type === 'text' && first.value.length > 1) children.unshift({ ...first, value: first.value.slice(1) })
  }
  for (let last = children.at(-1); last !== undefined; last = children.at(-1)) {
    const edge = edgeOf(last, last.type === 'text' && last.value.endsWith(' '))
    if (edge === undefined) break
    after.unshift(edge)
    children.pop()
    if (last.type === 'text' && last.value.length > 1) children.push({ ...last, value: last.value.slice(0, -1) })
  }
  return { before, children, after }
}

const edgeOf = (node: Phrasing, hasSpace: boolean): Edge | undefined =>
  node.type === 'break' ? node : hasSpace ? blank : undefined

function addEdge(kept: Phrasing[], edge: Edge, isTop: boolean): void {
  if (edge.type === 'break') addBreak(kept, edge, isTop)
  else pushText(kept, edge)
}

function addBreak(kept: Phrasing[], node: Edge, isTop: boolean): void {
  trimSpace(kept)
  if (kept.length > 0 || !isTop) kept.push(node)
}

function addText(kept: Phrasing[], node: Extract<Phrasing, { type: 'text' }>, place: Place): void {
  let value = uneven.test(node.value) ? node.value.replace(space, ' ') : node.value
  if (place.afterSpace && value.startsWith(' ')) value = value.slice(1)
  if (value === '') return
  place.afterSpace = value.endsWith(' ')
  pushText(kept, value === node.value ? node : { ...node, value })
}

function pushText(kept: Phrasing[], node: Extract<Phrasing, { type: 'text' }>): void {
  const last = kept.at(-1)
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value + node.value }
  else kept.push(node)
}

/** Takes the space off before a line break. */
function trimSpace(kept: Phrasing[]): void {
  const last = kept.at(-1)
  if (last?.type !== 'text' || !last.value.endsWith(' ')) return
  kept.pop()
  if (last.value.length > 1) kept.push({ ...last, value: last.value.slice(0, -1) })
}

/** Takes spaces and line breaks off the end, also out of the last node. */
function trimEnd(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const last = nodes.at(-1)
  if (last === undefined) return nodes
  const before = nodes.slice(0, -1)
  if (last.type === 'break') return trimEnd(before)
  if (last.type === 'text') {
    const value = last.value.endsWith(' ') ? last.value.slice(0, -1) : last.value
    if (value === '') return trimEnd(before)
    return value === last.value ? nodes : [...before, { ...last, value }]
  }
  if (!('children' in last) || last.children.length === 0) return nodes
  const children = trimEnd(last.children)
  if (children.length === 0 && last.data?.id === undefined) return trimEnd(before)
  return children === last.children ? nodes : [...before, { ...last, children }]
}
