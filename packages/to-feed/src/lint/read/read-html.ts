import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { htmlTooDeep } from './html-too-deep.js'

/** An element of HTML, as far as the rules look at it. */
export interface HtmlElement {
  readonly name: string
  /** Lower-case names without hyphens or colons; lists joined with spaces. */
  readonly attributes: Readonly<Record<string, string>>
  readonly offset: number
  /** Was its end tag left out? */
  readonly isOpen: boolean
  /** Is it a part of a drawing or a formula? */
  readonly isForeign: boolean
}

/** What the rules look at in a piece of HTML. */
export interface HtmlReading {
  /** In the order of the text. */
  readonly elements: readonly HtmlElement[]
  /** Offsets just after references that stand for no character. */
  readonly unknownEntities: readonly number[]
  /** Is it nested too deep to be read? Then there are no elements. */
  readonly isTooDeep: boolean
}

/** What HTML says of references that stand for nothing, or for a control character (HTML, section 13.2.2). */
const badReferences: ReadonlySet<string> = new Set([
  'unknown-named-character-reference',
  'control-character-reference',
  'null-character-reference',
  'noncharacter-character-reference',
  'surrogate-character-reference',
  'character-reference-outside-unicode-range',
])

const nothing: HtmlReading = { elements: [], unknownEntities: [], isTooDeep: false }

/**
 * Reads a piece of HTML as browsers do.
 *
 * @param html - Any text.
 * @returns Its elements and flaws.
 */
export function readHtml(html: string): HtmlReading {
  if (!/[<&]/.test(html)) return nothing
  if (htmlTooDeep(html)) return { ...nothing, isTooDeep: true }
  try {
    return parse(html)
  } catch (error) {
    // The tags alone can hide how deep they nest; then the stack ends first.
    if (error instanceof RangeError) return { ...nothing, isTooDeep: true }
    throw error
  }
}

function parse(html: string): HtmlReading {
  const unknownEntities: number[] = []
  const tree = fromHtml(html, {
    fragment: true,
    onerror: ({ ruleId, place }) => {
      if (!badReferences.has(ruleId ?? '') || place === undefined) return
      unknownEntities.push(('start' in place ? place.start.offset : place.offset) ?? 0)
    },
  })
  const elements: HtmlElement[] = []
  collect(tree, { html, elements, isForeign: false })
  return { elements, unknownEntities, isTooDeep: false }
}

interface Walk {
  readonly html: string
  readonly elements: HtmlElement[]
  readonly isForeign: boolean
}

function collect(node: Nodes, walk: Walk): void {
  if (node.type === 'element') add(node, walk)
  const isForeign = walk.isForeign || (node.type === 'element' && (node.tagName === 'svg' || node.tagName === 'math'))
  const inner = isForeign === walk.isForeign ? walk : { ...walk, isForeign }
  if ('children' in node) for (const child of node.children) collect(child, inner)
  if (node.type === 'element' && node.content !== undefined) collect(node.content, inner)
}

function add(element: Element, { html, elements, isForeign }: Walk): void {
  const { tagName: name, properties, position } = element
  // Only what is written counts: parsers add `tbody`.
  if (position?.start.offset === undefined) return
  const attributes = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key.toLowerCase(),
      Array.isArray(value) ? value.join(' ') : String(value),
    ]),
  )
  const isOpen = !isClosed(html, name, position.end.offset ?? html.length)
  elements.push({ name, attributes, offset: position.start.offset, isOpen, isForeign })
}

/** Does an end tag of this name end here? */
function isClosed(html: string, name: string, end: number): boolean {
  const start = html.lastIndexOf('</', end - 1)
  return html[end - 1] === '>' && html.slice(start + 2, start + 2 + name.length).toLowerCase() === name.toLowerCase()
}
