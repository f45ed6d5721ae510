import type { Flow } from '../nodes/nodes.js'
import { phrasingText } from '../text/phrasing-text.js'

/** A heading with the headings under it. */
export interface OutlineEntry {
  readonly title: string
  readonly depth: number
  /** The heading's own id, where it has one. */
  readonly id?: string
  readonly children: readonly OutlineEntry[]
}

interface OpenEntry extends OutlineEntry {
  readonly children: OpenEntry[]
}

/**
 * The headings of a body as a tree; a level that is skipped does not leave a gap.
 *
 * @param body - A root, or what else has blocks; headings inside other blocks do not count.
 * @returns Top entries in order; headings without words are left out.
 */
export function outline(body: { readonly children: readonly Flow[] }): readonly OutlineEntry[] {
  const top: OpenEntry[] = []
  const open: OpenEntry[] = []
  for (const node of body.children) {
    if (node.type !== 'heading') continue
    const title = phrasingText(node.children).replace(/\s+/g, ' ').trim()
    if (title === '') continue
    const id = node.data?.id
    const entry: OpenEntry = { title, depth: node.depth, ...(id === undefined ? {} : { id }), children: [] }
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
    const parent = open.at(-1)
    if (parent === undefined) top.push(entry)
    else parent.children.push(entry)
    open.push(entry)
  }
  return top
}
