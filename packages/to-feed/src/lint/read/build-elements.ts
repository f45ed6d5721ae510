import type { Place } from '@offprint/core'
import type { Element, ElementContent } from 'xast'
import { isAbsoluteUrl } from '../value/is-absolute-url.js'
import { kindOf, namespaces } from './namespaces.js'
import type { XmlElement } from './xml-element.js'

type Scope = ReadonlyMap<string, string>
interface Context {
  readonly text: string
  readonly parent: XmlElement | undefined
  readonly scope: Scope
  readonly index: number | undefined
}

/**
 * Resolves prefixes, bases and places in a tree (Namespaces in XML 1.0, section 6).
 *
 * @param root - The document's element, of a depth that recursion bears.
 * @param text - The document that its positions are of.
 * @returns The same tree as elements alone.
 */
export function buildElements(root: Element, text: string): XmlElement {
  return build(root, { text, parent: undefined, scope: new Map([['xml', namespaces.xml ?? '']]), index: undefined })
}

function build(node: Element, { text, parent, scope, index }: Context): XmlElement {
  const inner = declare(node, scope)
  const colon = node.name.indexOf(':')
  const [prefix, local] = colon < 1 ? ['', node.name] : [node.name.slice(0, colon), node.name.slice(colon + 1)]
  const uri = inner.get(prefix)
  const isDeclared = uri !== undefined || prefix === ''
  const children: XmlElement[] = []
  const element: XmlElement = {
    name: node.name,
    kind: isDeclared ? kindOf(uri ?? '', local) : node.name,
    prefix,
    isDeclared,
    attributes: node.attributes as Readonly<Record<string, string>>,
    parent,
    children,
    text: node.children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join(''),
    source: innerSource(node, text),
    textOffset: textOffset(node.children, text),
    place: placeOf(node),
    index,
    hasBase: parent?.hasBase === true || isAbsoluteUrl(node.attributes['xml:base'] ?? ''),
  }
  const elements = node.children.filter((child) => child.type === 'element')
  const indices = indicesOf(elements)
  for (const [order, child] of elements.entries())
    children.push(build(child, { text, parent: element, scope: inner, index: indices[order] }))
  return element
}

function declare({ attributes }: Element, scope: Scope): Scope {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (own.length === 0) return scope
  return new Map([...scope, ...own.map(([name, uri]) => [name.slice(6), uri ?? ''] as const)])
}

function indicesOf(elements: readonly Element[]): readonly (number | undefined)[] {
  const counts = new Map<string, number>()
  const indices = elements.map(({ name }) => {
    const index = (counts.get(name) ?? 0) + 1
    counts.set(name, index)
    return index
  })
  return elements.map(({ name }, order) => (counts.get(name) === 1 ? undefined : indices[order]))
}

function placeOf({ position }: Element): Place {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {}
  return { line, column, offset }
}

function innerSource({ position, children }: Element, text: string): string {
  // Only leaves are asked for their markup; whole feeds need no copy.
  if (children.some(({ type }) => type === 'element')) return ''
  const from = children[0]?.position?.start.offset
  const to = children.at(-1)?.position?.end.offset
  return position === undefined || from === undefined || to === undefined ? '' : text.slice(from, to)
}

function textOffset(children: readonly ElementContent[], text: string): number | undefined {
  const [only] = children
  const start = only?.position?.start.offset
  if (children.length !== 1 || only === undefined || start === undefined) return undefined
  if (only.type === 'cdata') return start + '<![CDATA['.length
  return only.type === 'text' && text.startsWith(only.value, start) ? start : undefined
}
