import type { Element, RootContent } from 'hast'
import { marks } from '../word/style-map.js'
import { textOf } from './text-of.js'

/** What stands over the text, and the text. */
export interface Head {
  /** Paragraphs of the style Title that stand together. */
  readonly title: readonly Element[]
  readonly subtitle: readonly Element[]
  /** Paragraphs of a style for bylines, or one right under the title that says "By". */
  readonly byline: readonly Element[]
  readonly contents: readonly Element[]
  readonly body: readonly RootContent[]
}

/** Blocks under the title in which a byline is looked for. */
const reach = 4
const openers = /^(?:by|von|par|por|di|door|af|av|text:|words by|author:|authors:|written by)\s/iu
const longest = 160

/**
 * Parts the head of a document from its text.
 *
 * @param nodes - The document as hast.
 * @returns Its parts; each block is in one of them.
 */
export function findHead(nodes: readonly RootContent[]): Head {
  const title = together(nodes, (node) => hasClass(node, marks.title))
  const subtitle = together(nodes, (node) => hasClass(node, marks.subtitle))
  const contents = nodes.filter((node): node is Element => hasClass(node, marks.contents))
  const styled = nodes.filter((node): node is Element => hasClass(node, marks.byline))
  const after = Math.max(-1, ...[...title, ...subtitle].map((node) => nodes.indexOf(node)))
  const under = nodes.slice(after + 1, after + 1 + reach).filter((node): node is Element => isByline(node))
  const byline = styled.length > 0 ? styled : title.length > 0 || after >= 0 ? under.slice(0, 1) : firstLines(nodes)
  const head = new Set<RootContent>([...title, ...subtitle, ...contents, ...byline])
  return { title, subtitle, byline, contents, body: nodes.filter((node) => !head.has(node)) }
}

/** Without a title's style the byline may stand under the first heading. */
const firstLines = (nodes: readonly RootContent[]): readonly Element[] =>
  nodes
    .slice(0, reach)
    .filter((node): node is Element => isByline(node))
    .slice(0, 1)

function isByline(node: RootContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p') return false
  const text = textOf(node)
  return text.length <= longest && openers.test(`${text} `) && !/[.!?]$/.test(text.replace(/\b\p{L}{1,3}\.$/u, ''))
}

/** The first run of blocks that pass a test. */
function together(nodes: readonly RootContent[], test: (node: RootContent) => boolean): readonly Element[] {
  const first = nodes.findIndex(test)
  if (first === -1) return []
  const end = nodes.findIndex((node, index) => index > first && !test(node) && !isBlank(node))
  return nodes.slice(first, end === -1 ? nodes.length : end).filter((node): node is Element => test(node))
}

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === ''

function hasClass(node: RootContent, name: string): boolean {
  if (node.type !== 'element') return false
  const { className } = node.properties
  return Array.isArray(className) && className.includes(name)
}
