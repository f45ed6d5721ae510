import type { Flow, Phrasing } from '@offprint/core'
import type { Element } from 'hast'
import type { Piece } from '../pieces/piece.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { type Context, dataOf, inside } from '../read/context.js'
import { wordsOf } from '../read/words-of.js'
import type { NoteDefinition } from './notes.js'

/**
 * Reads a note without its mark and without its links back, which every channel makes itself.
 *
 * @param element - The block that holds the note.
 * @param definition - What the text refers to it by.
 * @param linksBack - Links to the places that refer to it.
 * @param context - Of the block.
 * @returns The note.
 */
export function readDefinition(
  element: Element,
  definition: NoteDefinition,
  linksBack: readonly Element[],
  context: Context,
): readonly Piece[] {
  for (const link of linksBack) {
    context.done.add(link)
    context.journal.leaveOut(wordsOf([link]), 'a note’s link back to the text')
  }
  const { data } = dataOf({ ...element, properties: { ...element.properties, id: undefined } }, context)
  const blocks = toBlocks(context.read(element.children, inside(element, context)), context)
  const unmarked = withoutMark(blocks, definition, context)
  const children = linksBack.length === 0 ? unmarked : withoutTrailingSpace(unmarked)
  return [{ type: 'footnoteDefinition', ...definition, children, ...(data === undefined ? {} : { data }) }]
}

/** Takes the mark off the beginning of a note: "1. ", "[1] ", "^ ". */
function withoutMark(blocks: readonly Flow[], { label }: NoteDefinition, context: Context): readonly Flow[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return blocks
  const [head, ...rest] = unraised(first.children, label)
  if (head?.type !== 'text') return blocks
  const match = markOf(label).exec(head.value)
  if (match === null || match[0] === '') return [{ ...first, children: [head, ...rest] }, ...others]
  context.journal.leaveOut(match[0], 'a note’s mark')
  const value = head.value.slice(match[0].length)
  const kept: readonly Phrasing[] = value === '' ? rest : [{ ...head, value }, ...rest]
  return kept.length === 0 ? others : [{ ...first, children: kept }, ...others]
}

/** No-break spaces keep the link back in the last line; without it they keep nothing. */
function withoutTrailingSpace(blocks: readonly Flow[]): readonly Flow[] {
  const last = blocks.at(-1)
  const text = last?.type === 'paragraph' ? last.children.at(-1) : undefined
  if (last?.type !== 'paragraph' || text?.type !== 'text') return blocks
  const value = text.value.replace(/[\s\u00A0]+$/, '')
  const children = [...last.children.slice(0, -1), ...(value === '' ? [] : [{ ...text, value }])]
  return [...blocks.slice(0, -1), ...(children.length === 0 ? [] : [{ ...last, children }])]
}

/** A raised mark that no link makes is read as a text. */
function unraised(nodes: readonly Phrasing[], label: string | undefined): readonly Phrasing[] {
  const [first, second, ...rest] = nodes
  if (first?.type !== 'superscript' && first?.type !== 'strong') return nodes
  const [only, ...others] = first.children
  if (only?.type !== 'text' || others.length > 0 || only.value.replace(/[[\].()\s]/g, '') !== label) return nodes
  if (second?.type !== 'text')
    return [{ type: 'text', value: only.value }, ...(second === undefined ? [] : [second]), ...rest]
  return [{ type: 'text', value: `${only.value} ${second.value.trimStart()}` }, ...rest]
}

const markOf = (label: string | undefined): RegExp => {
  const own = label === undefined ? '' : label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^\\s*(?:\\^\\s*|\\[\\s*\\]\\s*|${own === '' ? '' : `[[(]?${own}[\\])]?[.:)]?\\s+|`}[.:]\\s+)`)
}
