import type { Flow, NodeOf } from '@offprint/core'
import type { BlockContent, RootContent } from 'mdast'
import { attributesOf, hasData } from './attributes.js'
import { containerDirective, plain } from './build.js'
import type { BodyContext } from './context.js'
import { flow } from './flow.js'
import { isSimpleLabel, labelOf } from './note-label.js'

/**
 * Finds the notes that can be written as `[^1]: …`: those at a body's end, which is where readers put them.
 *
 * @param blocks - Of a body.
 * @returns Their identifiers.
 */
export function plainNotes(blocks: readonly Flow[]): ReadonlySet<string> {
  const last = blocks.findLastIndex(({ type }) => type !== 'footnoteDefinition')
  const notes = blocks.slice(last + 1).filter((node) => node.type === 'footnoteDefinition')
  const found = new Set<string>()
  const isPlain = (note: NodeOf<'footnoteDefinition'>): boolean =>
    !hasData(note) && isSimpleLabel(note) && !found.has(note.identifier)
  // From the first on that is not plain, the others would move before it.
  for (const note of notes) {
    if (!isPlain(note)) return new Set(afterAll(notes))
    found.add(note.identifier)
  }
  return found
}

/** The plain ones after the last that is not. */
function afterAll(notes: readonly NodeOf<'footnoteDefinition'>[]): readonly string[] {
  const seen = notes.map(({ identifier }) => identifier)
  const last = notes.findLastIndex(
    (note, index) => hasData(note) || !isSimpleLabel(note) || seen.indexOf(note.identifier) !== index,
  )
  return notes.slice(last + 1).map(({ identifier }) => identifier)
}

/** `[^1]: Words`, or a directive where readers would move it or fold its name. */
export function footnoteDefinition(node: NodeOf<'footnoteDefinition'>, context: BodyContext): RootContent | undefined {
  const { identifier, children, data } = node
  const label = labelOf(node)
  const isPlain = context.depth === 1 && context.notes.has(identifier) && !hasData(node) && isSimpleLabel(node)
  if (isPlain)
    return { type: 'footnoteDefinition', identifier, label, children: [...flow(children, context)] as BlockContent[] }
  const attributes = attributesOf(data, { to: identifier }, 'block')
  if (attributes === undefined || label !== label.trim() || label === '') return undefined
  return containerDirective('note', attributes, flow(children, context), plain(label))
}
