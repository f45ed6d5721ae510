import type { Element, ElementContent, Instruction } from 'xast'
import { escapeAttribute, escapeHexText, escapeText } from './escape.js'
import { isName } from './is-name.js'
import { legalText } from './legal-text.js'

/** Options of {@link toXml}. */
export interface ToXmlOptions {
  /** Put child elements on lines of their own where an element holds no text? White space is never added inside text. */
  readonly indent?: boolean
  /** Instructions between the declaration and the root, such as a stylesheet's. */
  readonly instructions?: readonly Instruction[]
}

/**
 * Writes a tree as an XML 1.0 document in UTF-8: well-formed for any text in it.
 *
 * @param root - The document's element; names and prefixes are the caller's.
 * @param options - Layout and instructions.
 * @returns The document, its declaration first, with a final line end.
 * @throws RangeError on a name that is none, an undeclared prefix or an instruction that would end early.
 */
export function toXml(root: Element, options: ToXmlOptions = {}): string {
  const instructions = (options.instructions ?? []).map((node) => `${writeInstruction(node)}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${instructions}${writeElement(root, options.indent === true ? '\n' : '', reserved)}\n`
}

/** Prefixes bound by the namespaces specification itself. */
const reserved: ReadonlySet<string> = new Set(['xml'])

function writeElement(node: Element, lineEnd: string, outer: ReadonlySet<string>): string {
  const bound = bindings(node, outer)
  check(node.name, bound)
  const tag = `<${node.name}${writeAttributes(node, bound)}`
  if (node.children.length === 0) return `${tag}/>`
  const apart = lineEnd !== '' && node.children.every(({ type }) => type === 'element' || type === 'instruction')
  const inner = apart ? `${lineEnd}  ` : ''
  const children = node.children.map((child) => inner + writeNode(child, inner, bound)).join('')
  return `${tag}>${children}${apart ? lineEnd : ''}</${node.name}>`
}

function writeNode(node: ElementContent, lineEnd: string, bound: ReadonlySet<string>): string {
  switch (node.type) {
    case 'element':
      return writeElement(node, lineEnd, bound)
    case 'text':
      return node.data?.hexadecimal === true ? escapeHexText(node.value) : escapeText(node.value)
    case 'cdata':
      return `<![CDATA[${legalText(node.value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    case 'instruction':
      return writeInstruction(node)
    case 'comment':
      return `<!--${legalText(node.value).replace(/-(?=-|$)/g, '- ')}-->`
  }
}

function writeAttributes(node: Element, bound: ReadonlySet<string>): string {
  return Object.entries(node.attributes)
    .map(([name, value]) => {
      check(name, bound)
      return ` ${name}="${escapeAttribute(value ?? '')}"`
    })
    .join('')
}

function writeInstruction({ name, value }: Instruction): string {
  if (!isName(name) || value.includes('?>')) {
    throw new RangeError(`Unexpected instruction \`${name}\`, expected a name and data without \`?>\``)
  }
  return `<?${name} ${legalText(value)}?>`
}

/** The prefixes that hold inside an element: the outer ones and its own `xmlns:` attributes. */
function bindings(node: Element, outer: ReadonlySet<string>): ReadonlySet<string> {
  const own = Object.keys(node.attributes).filter((name) => name.startsWith('xmlns:'))
  return own.length === 0 ? outer : new Set([...outer, ...own.map((name) => name.slice(6))])
}

function check(name: string, bound: ReadonlySet<string>): void {
  if (!isName(name)) throw new RangeError(`Unexpected name \`${name}\`, expected a qualified XML name`)
  const colon = name.indexOf(':')
  const prefix = name.slice(0, colon)
  if (colon !== -1 && prefix !== 'xmlns' && !bound.has(prefix)) {
    throw new RangeError(`Unexpected prefix \`${prefix}\` of \`${name}\`, expected one that is declared`)
  }
}
