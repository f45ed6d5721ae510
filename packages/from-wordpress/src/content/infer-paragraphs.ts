import type { Element, RootContent } from 'hast'
import { blockElements, element, isElement } from '../html/elements.js'
import { breakLines, trimRun } from './break-lines.js'
import { type RunRules, splitRun } from './split-run.js'

/** Which runs become paragraphs: all of them, or only those with a blank line in or around them. */
type Wrap = 'all' | 'parted'

/**
 * Infers the paragraphs that WordPress shows for what its classic editor keeps: blank lines part paragraphs, single line
 * breaks break lines, and block elements, preformatted text, scripts and styles stay as they are.
 *
 * @param nodes - hast, such as the children of a fragment.
 * @param rules - Whether lines count, and what stands between paragraphs.
 * @returns hast with paragraphs.
 */
export function inferParagraphs(nodes: readonly RootContent[], rules: RunRules): readonly RootContent[] {
  return inferIn(nodes, rules, rules.lines ? 'all' : 'parted')
}

function inferIn(nodes: readonly RootContent[], rules: RunRules, wrap: Wrap): readonly RootContent[] {
  const out: RootContent[] = []
  let run: RootContent[] = []
  const flush = (): void => {
    out.push(...paragraphs(run, rules, wrap))
    run = []
  }
  for (const node of nodes) {
    if (isBlock(node)) {
      flush()
      out.push(...inferBlock(node, rules))
    } else run.push(node)
  }
  flush()
  return out
}

/** An inline element round blocks counts as one: WordPress leaves it where it is. */
function isBlock(node: RootContent): node is Element {
  if (!isElement(node)) return false
  return blockElements.has(node.tagName) || node.children.some(isBlock)
}

function paragraphs(run: readonly RootContent[], rules: RunRules, wrap: Wrap): readonly RootContent[] {
  const parts = splitRun(run, rules)
  const isParted = parts.length > 1
  return parts.flatMap(({ nodes, alone }) => {
    if (alone === true) return nodes
    const content = cleaned(nodes, rules)
    return wrap === 'all' || (isParted && rules.lines) ? wrapped(content) : content
  })
}

const cleaned = (nodes: readonly RootContent[], { lines }: RunRules): readonly RootContent[] =>
  lines ? breakLines(trimRun(nodes)) : nodes

const wrapped = (content: readonly RootContent[], properties: Element['properties'] = {}): readonly Element[] =>
  content.length === 0 ? [] : [element('p', content as Element['children'], properties)]

type Kind = 'untouched' | 'paragraph' | 'line' | 'frame' | 'quote' | 'container'

const kinds: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(['pre', 'style', 'hr', 'col'].map((name) => [name, 'untouched'])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'legend', 'summary'].map((name) => [name, 'line'])),
  ...Object.fromEntries(['caption', 'figcaption'].map((name) => [name, 'line'])),
  // Text has no place directly in these.
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup'].map((name) => [name, 'frame'])),
  ...Object.fromEntries(['ul', 'ol', 'menu', 'dl', 'hgroup'].map((name) => [name, 'frame'])),
  p: 'paragraph',
  blockquote: 'quote',
}

function inferBlock(node: Element, rules: RunRules): readonly RootContent[] {
  const inside = (children: readonly RootContent[]): RootContent[] => [
    { ...node, children: children as Element['children'] },
  ]
  switch (kinds[node.tagName] ?? 'container') {
    case 'untouched':
      return [node]
    case 'paragraph':
      return inferParagraph(node, rules)
    case 'line':
      return inside(rules.lines ? breakLines(trimRun(node.children)) : node.children)
    case 'frame':
      return inside(node.children.flatMap((child) => (isBlock(child) ? inferBlock(child, rules) : [child])))
    case 'quote':
      return inside(inferQuote(node.children, rules))
    default:
      return inside(inferIn(node.children, rules, 'parted'))
  }
}

/** A source on the last line stays out of the paragraphs, so that it can be known as one. */
function inferQuote(nodes: readonly RootContent[], rules: RunRules): readonly RootContent[] {
  const wrap = rules.lines ? 'all' : 'parted'
  const at = nodes.findLastIndex(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  )
  const before = nodes[at - 1]
  const isLine = before === undefined || isBlock(before) || (before.type === 'text' && /\n[ \t]*$/.test(before.value))
  const source = nodes[at]
  if (!rules.lines || !isElement(source, 'cite') || !isLine) return inferIn(nodes, rules, wrap)
  return [
    ...inferIn(nodes.slice(0, at), rules, wrap),
    { ...source, children: breakLines(source.children) as Element['children'] },
  ]
}

/** A paragraph that is one already is parted as well; all its parts look as it does. */
function inferParagraph(node: Element, rules: RunRules): readonly RootContent[] {
  const { id, ...others } = node.properties
  let first = true
  return splitRun(node.children, rules).flatMap(({ nodes, alone }) => {
    if (alone === true) return nodes
    const content = cleaned(nodes, rules)
    const properties = first && id !== undefined ? { id, ...others } : others
    if (content.length > 0) first = false
    return wrapped(content, properties)
  })
}
