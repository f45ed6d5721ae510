import type { NodeOf, Phrasing } from '@offprint/core'
import type { PhrasingContent, RootContent } from 'mdast'
import { attributesOf, hasData } from './attributes.js'
import { containerDirective } from './build.js'
import type { BodyContext } from './context.js'
import { inline } from './inline.js'

type Line = NodeOf<'verseLine'>

/** `:::verse` with a line for each; a blank line parts two stanzas. */
export function verse(node: NodeOf<'verse'>, context: BodyContext): RootContent | undefined {
  const attributes = attributesOf(node.data, {}, 'block')
  const stanzas = stanzasOf(node.children)
  const isSayable = node.children.every((line) => !hasData(line) && (isEmpty(line) || line.children.every(staysOnLine)))
  if (attributes === undefined || !isSayable || stanzas.some((lines) => lines.length === 0)) return undefined
  const made = stanzas.map((lines) => paragraphOf(lines, context))
  if (made.some((words) => words.length === 1 && words[0]?.type === 'image')) return undefined
  return containerDirective(
    'verse',
    attributes,
    made.map((children) => ({ type: 'paragraph', children })),
  )
}

function stanzasOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const stanzas: Line[][] = [[]]
  for (const line of lines) {
    if (isEmpty(line)) stanzas.push([])
    else stanzas.at(-1)?.push(line)
  }
  return stanzas
}

const isEmpty = ({ children }: Line): boolean =>
  children.every((node) => node.type === 'text' && node.value === '' && !hasData(node))

/** A line break inside a line would make two of it, and an empty node inside it none. */
const staysOnLine = (node: Phrasing): boolean => {
  if (node.type === 'break') return false
  if (node.type === 'text') return node.value !== '' && !node.value.includes('\n')
  return !('children' in node) || (node.children.length > 0 && node.children.every(staysOnLine))
}

function paragraphOf(lines: readonly Line[], context: BodyContext): PhrasingContent[] {
  return lines.flatMap(({ children }, index) => {
    const words = inline(children, context)
    return index === 0
      ? words
      : [{ type: 'text' as const, value: '\n', data: { line: true } } as PhrasingContent, ...words]
  })
}
