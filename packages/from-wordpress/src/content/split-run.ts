import type { RootContent } from 'hast'
import { element, isElement } from '../html/elements.js'

/** A part of a run of text and inline elements: a paragraph, or something that stands between paragraphs. */
export interface RunPart {
  readonly nodes: readonly RootContent[]
  /** Does it stand alone, such as a shortcode? */
  readonly alone?: boolean
}

/** A no-break space is no blank: people write it to keep a line open. */
const blankLine = /\n[ \t\n\f\v]*\n/

/** How runs are parted. */
export interface RunRules {
  /** Do line breaks of the source count? They do in what the classic editor wrote. */
  readonly lines: boolean
  /** Does this node stand between paragraphs? */
  readonly standsAlone: (node: RootContent) => boolean
}

/**
 * Parts a run of inline content where WordPress would begin a new paragraph: at blank lines, also inside of inline
 * elements, which then are in both; at two line breaks in a row; and round what stands alone.
 *
 * @param nodes - Text, inline elements and comments.
 * @param rules - How runs are parted.
 * @returns The parts in order, also empty ones.
 */
export function splitRun(nodes: readonly RootContent[], rules: RunRules): readonly RunPart[] {
  const parts: { nodes: RootContent[]; alone?: boolean }[] = [{ nodes: [] }]
  const begin = (): void => void parts.push({ nodes: [] })
  const add = (node: RootContent): void => {
    if (parts.at(-1)?.alone === true) begin()
    parts.at(-1)?.nodes.push(node)
  }
  for (const node of nodes) {
    if (rules.standsAlone(node)) {
      parts.push({ nodes: [node], alone: true })
    } else if (node.type === 'text' && rules.lines) {
      for (const [index, value] of node.value.split(blankLine).entries()) {
        if (index > 0) begin()
        if (value !== '') add({ type: 'text', value })
      }
    } else if (isElement(node, 'br') && rules.lines && dropBreak(parts.at(-1)?.nodes)) {
      begin()
    } else if (isElement(node) && !whole.has(node.tagName) && node.children.length > 0) {
      const inner = splitRun(node.children, rules)
      for (const [index, part] of inner.entries()) {
        if (index > 0 && part.alone !== true) begin()
        if (part.alone === true) parts.push(part as (typeof parts)[number])
        else if (part.nodes.length > 0) add(clone(node, part.nodes, index))
      }
    } else add(node)
  }
  return parts
}

/** Inline elements whose white space is their own. */
const whole: ReadonlySet<string> = new Set([
  ...['audio', 'button', 'canvas', 'iframe', 'math', 'noscript', 'object', 'script', 'select', 'svg'],
  ...['template', 'textarea', 'video'],
])

/** Takes the line break off the end of a part, when nothing but white space follows it. */
function dropBreak(nodes: RootContent[] | undefined): boolean {
  const isSpace = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === ''
  const last = nodes?.findLastIndex((node) => !isSpace(node)) ?? -1
  if (nodes === undefined || !isElement(nodes[last], 'br')) return false
  nodes.length = last
  return true
}

function clone(node: RootContent & { type: 'element' }, children: readonly RootContent[], index: number): RootContent {
  const { id, ...others } = node.properties
  // An id may stand only once.
  const properties = index === 0 && id !== undefined ? { id, ...others } : others
  return element(node.tagName, children as typeof node.children, properties)
}
