import type { Phrasing } from '@offprint/core'
import { toPhrasing } from '@offprint/html-body'
import type { Element, RootContent } from 'hast'
import type { CoreProperties } from '../parts/core-properties.js'
import type { Head } from './head.js'
import { textOf } from './text-of.js'

/** A title, and where it is from. */
export interface FoundTitle {
  readonly text: string
  /** For messages; absent for the style Title. */
  readonly origin?: string
  readonly confidence: number
  /** The block that it was taken out of the body. */
  readonly block?: Element
}

/** Titles that programs put into the properties. */
const placeholder =
  /^(?:microsoft word\b.*|document\s?\d*|untitled\b.*|word document|title|dokument\s?\d*|unbenannt\b.*|.*\.docx?)$/i

/** UTF-16 units of a line that may be a title. */
const longest = 150

/**
 * Finds the title: the style Title, else the first heading 1, else the properties, else a short first line.
 *
 * @param head - Of the document.
 * @param properties - Of the document.
 * @param name - Name of the source.
 * @returns The title; the file's name stands in where there is none, with confidence 0.
 */
export function toTitle(head: Head, properties: CoreProperties, name: string | undefined): FoundTitle {
  const styled = head.title.map(textOf).filter((text) => text !== '')
  if (styled.length > 0) return { text: styled.join(' '), confidence: 1 }
  const blocks = head.body.filter((node): node is Element => node.type === 'element' && textOf(node) !== '')
  const headings = blocks.filter(({ tagName }) => tagName === 'h1')
  const [heading] = headings
  if (heading !== undefined && (headings.length === 1 || blocks[0] === heading))
    return {
      text: textOf(heading),
      origin: 'the first heading',
      confidence: blocks[0] === heading ? 0.9 : 0.6,
      block: heading,
    }
  const line = firstLine(blocks)
  if (properties.title !== undefined && !placeholder.test(properties.title)) {
    const same = line !== undefined && textOf(line).toLowerCase() === properties.title.toLowerCase()
    return {
      text: properties.title,
      origin: 'the document’s properties',
      confidence: same ? 0.9 : 0.6,
      ...(same ? { block: line } : {}),
    }
  }
  if (line !== undefined) return { text: textOf(line), origin: 'the first line', confidence: 0.5, block: line }
  const fileName = name
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.docx$/i, '')
    .trim()
  return fileName === undefined || fileName === ''
    ? { text: 'Untitled', origin: 'a placeholder', confidence: 0 }
    : { text: fileName, origin: 'the file’s name', confidence: 0 }
}

/** Characters of a text that a title can stand over. */
const prose = 80

/** A short first line without a full stop, notes or pictures, over a text that is much longer. */
function firstLine([first, second]: readonly RootContent[]): Element | undefined {
  if (first?.type !== 'element' || first.tagName !== 'p' || second === undefined) return undefined
  const text = textOf(first)
  if (text.length > longest || /[.:;,]$/.test(text) || toPhrasing([first]).some(isNoTitle)) return undefined
  return textOf(second).length >= Math.max(prose, text.length * 1.5) ? first : undefined
}

const isNoTitle = (node: Phrasing): boolean =>
  node.type === 'image' || node.type === 'link' || node.type === 'superscript' || node.type === 'break'
