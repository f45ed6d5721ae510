import type { Phrasing, VerseLine } from '@offprint/core'
import { collapse } from '../pieces/collapse.js'
import { isPhrasing } from '../pieces/piece.js'
import { splitLines } from '../pieces/split-lines.js'
import { toInline } from '../pieces/to-inline.js'
import { dataOf, type Handler, inside } from '../read/context.js'

/** Lines of verse: a `br` ends a line, and so does a line's end in a `pre`; blocks and blank lines part stanzas. */
export const verse: Handler = (element, context) => {
  const data = dataOf(element, context)
  const keepsLines = element.tagName === 'pre'
  const stanzas: Phrasing[][] = [[]]
  for (const piece of context.read(element.children, inside(element, context))) {
    if (isPhrasing(piece)) stanzas.at(-1)?.push(piece)
    else stanzas.push([...toInline([piece])], [])
  }
  const lines = stanzas
    .map((stanza) => trimLines(splitLines(stanza, keepsLines).map(collapse)))
    .filter(({ length }) => length > 0)
  const children = lines.flatMap((stanza, index): readonly VerseLine[] => [
    ...(index === 0 ? [] : [{ type: 'verseLine', children: [] } as const]),
    ...stanza.map((line) => ({ type: 'verseLine', children: line }) as const),
  ])
  return children.length === 0 ? [] : [{ type: 'verse', children, ...data }]
}

type Lines = readonly (readonly Phrasing[])[]

/** Takes empty lines off both ends, and leaves one of several. */
const trimLines = (lines: Lines): Lines => {
  const kept = lines.filter((line, index) => line.length > 0 || (index > 0 && (lines[index - 1]?.length ?? 0) > 0))
  return kept.at(-1)?.length === 0 ? kept.slice(0, -1) : kept
}
