import type { Flow } from '@offprint/core'
import type { Held } from './content-context.js'

/** Finds the node that an address stands for. */
export type HeldAt = (url: string) => Held | undefined

interface Node {
  readonly type: string
  readonly url?: unknown
  readonly title?: unknown
  readonly data?: unknown
}

const innerKeys = ['children', 'fallback', 'caption', 'attribution', 'title', 'speaker'] as const

/**
 * Puts nodes that were held back while HTML was read where the frames stand that stood for them.
 *
 * @param nodes - Blocks as they were read.
 * @param heldAt - The node behind an address.
 * @returns Blocks with the nodes; inside a line, links to them.
 */
export function releaseHeld(nodes: readonly Flow[], heldAt: HeldAt): readonly Flow[] {
  return release(nodes as readonly Node[], heldAt) as readonly Flow[]
}

function release(nodes: readonly Node[], heldAt: HeldAt): readonly Node[] {
  return nodes.flatMap((node) => {
    const held = typeof node.url === 'string' ? heldAt(node.url) : undefined
    if (held === undefined) return [inside(node, heldAt)]
    return node.type === 'embed' ? [withFound(held, node)] : linkTo(held)
  })
}

/** A caption became the frame's title. */
function withFound(held: Held, { title, data }: Node): Node {
  const named = typeof title === 'string' && held.type !== 'pageBreak' ? { title } : {}
  return { ...held, ...named, ...(data === undefined ? {} : { data }) }
}

function linkTo(held: Held): readonly Node[] {
  if (held.type === 'pageBreak') return []
  const url = held.type === 'embed' ? held.url : held.media.src
  const value = held.title ?? url
  return [{ type: 'link', url, children: [{ type: 'text', value }] } as Node]
}

function inside(node: Node, heldAt: HeldAt): Node {
  const fields = node as unknown as Readonly<Record<string, unknown>>
  const changed = innerKeys
    .filter((key) => Array.isArray(fields[key]))
    .map((key) => [key, release(fields[key] as readonly Node[], heldAt)] as const)
  return changed.length === 0 ? node : { ...node, ...Object.fromEntries(changed) }
}
