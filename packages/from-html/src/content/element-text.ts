import type { Nodes } from 'hast'
import { phrasingTags, silentTags } from './tags.js'

/**
 * The text of a node as a reader sees it, roughly: blocks on lines of their own, white space collapsed.
 *
 * @param node - hast of any depth.
 * @returns The text, trimmed; without scripts and styles.
 */
export function elementText(node: Nodes): string {
  const pieces: string[] = []
  const open: (Nodes | '\n')[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === '\n') pieces.push('\n')
    else if (next.type === 'text') pieces.push(next.value.replace(/\s+/g, ' '))
    else if ('children' in next && !(next.type === 'element' && silentTags.has(next.tagName))) {
      const isBlock = next.type === 'element' && (!phrasingTags.has(next.tagName) || next.tagName === 'br')
      if (isBlock) open.push('\n')
      for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index] as Nodes)
      if (isBlock) pieces.push('\n')
    }
  }
  const lines = pieces.join('').split('\n')
  return lines
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line !== '')
    .join('\n')
}
