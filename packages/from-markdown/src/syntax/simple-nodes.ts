import type { Heading, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Point, Position } from 'unist'
import { createPlaces, type Place } from './places.js'
import { simpleInline } from './simple-block.js'

/** Tells the place of an index, which is never lower than the one before. */
type PointAt = (index: number) => Point

const opening = /^(#*) */

/**
 * Reads simple blocks.
 *
 * @param words - Blocks with one blank line between them.
 * @param start - Where they begin in the text.
 * @returns mdast, as every parser of CommonMark makes it.
 */
export function simpleNodes(words: string, start: Place): readonly (Heading | Paragraph)[] {
  const pointAt = createPointAt(words, start)
  let index = 0
  return words.split('\n\n').map((block): Heading | Paragraph => {
    const from = index
    index += block.length + 2
    const begin = pointAt(from)
    const { 0: marks, 1: { length: depth } = '' } = opening.exec(block) ?? ['']
    const children = inline(block.slice(marks.length), from + marks.length, pointAt)
    const position = { start: begin, end: pointAt(from + block.length) }
    if (depth === 0) return { type: 'paragraph', children, position }
    return { type: 'heading', depth: depth as Heading['depth'], children, position }
  })
}

function inline(text: string, offset: number, pointAt: PointAt): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  const textOf = (from: number, to: number): Text => ({
    type: 'text',
    value: text.slice(from, to),
    position: { start: pointAt(offset + from), end: pointAt(offset + to) },
  })
  let done = 0
  for (const match of text.matchAll(simpleInline)) {
    const { 0: whole, index, groups = {} } = match
    const { code, label, mark } = groups
    // A mark between letters is a letter.
    if (code === undefined && label === undefined && mark === undefined) continue
    if (index > done) nodes.push(textOf(done, index))
    done = index + whole.length
    const start = pointAt(offset + index)
    const inner = index + (mark?.length ?? 1)
    const words = code === undefined ? textOf(inner, inner + (label ?? groups.marked ?? '').length) : undefined
    nodes.push(nodeOf(groups, words, { start, end: pointAt(offset + done) }))
  }
  if (done < text.length) nodes.push(textOf(done, text.length))
  return nodes
}

type Groups = Readonly<Record<string, string | undefined>>

function nodeOf({ code, label, url = '', mark }: Groups, words: Text | undefined, position: Position): PhrasingContent {
  if (words === undefined) return { type: 'inlineCode', value: code ?? '', position }
  if (label !== undefined) return { type: 'link', title: null, url, children: [words], position }
  return { type: mark?.length === 2 ? 'strong' : 'emphasis', children: [words], position }
}

function createPointAt(words: string, start: Place): PointAt {
  const placeOf = createPlaces(words)
  return (index) => {
    const { line, lineStart } = placeOf(index)
    const first = line === 1 ? start.lineStart - start.offset : lineStart
    return { line: start.line + line - 1, column: index - first + 1, offset: start.offset + index }
  }
}
