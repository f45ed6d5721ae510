import type { Heading, Paragraph, PhrasingContent } from 'mdast'
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
  const position = (from: number, to: number): Position => ({
    start: pointAt(offset + from),
    end: pointAt(offset + to),
  })
  const addText = (from: number, to: number): void => {
    if (to > from) nodes.push({ type: 'text', value: text.slice(from, to), position: position(from, to) })
  }
  let done = 0
  for (const {
    0: { length },
    index,
    groups = {},
  } of text.matchAll(simpleInline)) {
    const { label, url = '', code, mark, marked = '' } = groups
    if (label === undefined && code === undefined && mark === undefined) continue
    addText(done, index)
    done = index + length
    const start = pointAt(offset + index)
    const inner = (value: string, from: number): PhrasingContent[] => [
      { type: 'text', value, position: position(from, from + value.length) },
    ]
    const rest = (): Position => ({ start, end: pointAt(offset + done) })
    if (code !== undefined) nodes.push({ type: 'inlineCode', value: code, position: rest() })
    else if (label !== undefined) {
      const children = inner(label, index + 1)
      nodes.push({ type: 'link', title: null, url, children: children, position: rest() })
    } else {
      const children = inner(marked, index + (mark ?? '').length)
      nodes.push({ type: mark?.length === 2 ? 'strong' : 'emphasis', children, position: rest() })
    }
  }
  addText(done, text.length)
  return nodes
}

function createPointAt(words: string, start: Place): PointAt {
  const placeOf = createPlaces(words)
  return (index) => {
    const { line, lineStart } = placeOf(index)
    const first = line === 1 ? start.lineStart - start.offset : lineStart
    return { line: start.line + line - 1, column: index - first + 1, offset: start.offset + index }
  }
}
