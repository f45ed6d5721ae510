import type { ElementContent, Parents, Root, RootContent } from 'hast'
import { silentElements } from './silent-elements.js'

/** Levels of elements that browsers build; what lies deeper is flattened there too. */
export const maximumDepth = 512

/**
 * Flattens a tree below a depth: the texts and pictures that stood deeper stay, without the elements round them.
 *
 * @param root - A tree of any depth; it is changed.
 * @returns Whether anything was flattened.
 */
export function limitDepth(root: Root): boolean {
  const open: (readonly [Parents, number])[] = [[root, 0]]
  let flattened = false
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [parent, depth] = entry
    if (depth >= maximumDepth && parent.children.some(hasChildren)) {
      parent.children = leavesOf(parent.children)
      flattened = true
      continue
    }
    for (const child of parent.children) {
      if (hasChildren(child)) open.push([child, depth + 1])
      if (child.type !== 'element' || child.content === undefined) continue
      if (depth >= maximumDepth) child.content.children = []
      else open.push([child.content, depth + 1])
    }
  }
  return flattened
}

const hasChildren = (node: RootContent): node is Extract<RootContent, Parents> =>
  node.type === 'element' && node.children.length > 0

/** Texts and elements without children, in order. */
function leavesOf(nodes: readonly RootContent[]): ElementContent[] {
  const leaves: ElementContent[] = []
  const open = [...nodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'doctype') continue
    if (!hasChildren(node)) leaves.push(node)
    else if (!silentElements.has(node.tagName))
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as RootContent)
  }
  return leaves
}
