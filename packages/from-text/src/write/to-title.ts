import type { Sheet } from '../sheet.js'

/** UTF-16 units of a title that stands in for a missing one. */
const longestStandIn = 80

/** The title, and whether the text has one. */
export interface FoundTitle {
  readonly title: string
  readonly hasTitle: boolean
}

/**
 * The title of the text, or its first words where it has none: the model needs one, and they at least are the author's.
 *
 * @param sheet - Blocks and findings.
 * @returns The title; a stand-in ends in an ellipsis, and its words stay in the body too.
 */
export function toTitle({ blocks, findings }: Sheet): FoundTitle {
  const found = blocks.find((_, index) => findings.get(index)?.kind === 'title')
  if (found !== undefined) return { title: found.text, hasTitle: true }
  const text = blocks[0]?.text ?? ''
  const head = [...text.slice(0, longestStandIn)].slice(0, -1).join('')
  const space = head.lastIndexOf(' ')
  return { title: `${space > longestStandIn / 2 ? head.slice(0, space) : head}…`, hasTitle: false }
}
