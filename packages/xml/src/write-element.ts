import type { Element, ElementContent, Instruction } from 'xast'
import { escapeAttribute, escapeHexText, escapeText } from './escape.js'
import { isName } from './is-name.js'
import { legalText } from './legal-text.js'
import { type Prefixes, prefixesIn } from './prefixes.js'
import { type QualifiedName, qualifiedName } from './qualified-name.js'

/**
 * Writes an element and all in it.
 *
 * @param node - The element.
 * @param lineEnd - A line end and the element's own indent; empty where no white space may be added.
 * @param outer - Prefixes that are declared outside it.
 * @returns Markup.
 * @throws RangeError on a name that is none, an undeclared prefix or an instruction that would end early.
 */
export function writeElement(node: Element, lineEnd: string, outer: Prefixes): string {
  const { attributes, children } = node
  const prefixes = prefixesIn(attributes, outer)
  const name = nameOf(node.name, prefixes)
  const start = name.start + writeAttributes(attributes, prefixes)
  if (children.length === 0) return `${start}/>`
  const isSpaced = lineEnd !== '' && children.every(isApart)
  const inner = isSpaced ? `${lineEnd}  ` : ''
  let markup = `${start}>`
  for (const child of children) markup += inner + writeNode(child, inner, prefixes)
  return (isSpaced ? markup + lineEnd : markup) + name.end
}

/** May white space stand before and after it? */
const isApart = ({ type }: ElementContent): boolean => type === 'element' || type === 'instruction'

/**
 * Writes attributes.
 *
 * @param attributes - In the order in which they are to stand.
 * @param prefixes - Those that hold there.
 * @returns Each with a space before it.
 * @throws RangeError on a name that is none, or an undeclared prefix.
 */
export function writeAttributes(attributes: Element['attributes'], prefixes: Prefixes): string {
  let markup = ''
  for (const key in attributes) markup += `${nameOf(key, prefixes).attribute}${escapeAttribute(attributes[key] ?? '')}"`
  return markup
}

function writeNode(node: ElementContent, lineEnd: string, prefixes: Prefixes): string {
  switch (node.type) {
    case 'element':
      return writeElement(node, lineEnd, prefixes)
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

/**
 * Writes a processing instruction (XML 1.0, section 2.6).
 *
 * @param node - The instruction.
 * @returns Markup.
 * @throws RangeError on a name that is none, or data that would end it early.
 */
export function writeInstruction({ name, value }: Instruction): string {
  if (!isName(name) || value.includes('?>')) {
    throw new RangeError(`Unexpected instruction \`${name}\`, expected a name and data without \`?>\``)
  }
  return `<?${name} ${legalText(value)}?>`
}

/**
 * Looks up the name of an element or attribute.
 *
 * @param name - As it stands in the tree.
 * @param prefixes - Those that hold there.
 * @returns Its pieces.
 * @throws RangeError on a name that is none, or an undeclared prefix.
 */
export function nameOf(name: string, prefixes: Prefixes): QualifiedName {
  const known = qualifiedName(name)
  const { prefix } = known
  if (prefix !== undefined && !prefixes.has(prefix)) {
    throw new RangeError(`Unexpected prefix \`${prefix}\` of \`${name}\`, expected one that is declared`)
  }
  return known
}
