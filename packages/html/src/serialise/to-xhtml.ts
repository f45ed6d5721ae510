import { escapeAttribute, escapeText, isName } from '@offprint/xml'
import type { Element, Root, RootContent } from 'hast'
import { propertyInfo, propertyText, type Space } from './property-info.js'
import { voidElements } from './void-elements.js'

/**
 * Writes a tree as XHTML, the XML form of HTML (HTML, 14): well-formed for any text in it.
 *
 * @param tree - A root, an element or a list of nodes; an `html` element gets the namespace, svg and math keep theirs.
 * @returns Markup without an XML declaration; a `doctype` node writes `<!DOCTYPE html>`.
 * @throws RangeError on an element's or attribute's name that XML does not allow.
 */
export function toXhtml(tree: Root | Element | readonly RootContent[]): string {
  if ('tagName' in tree) return write(tree, 'html')
  const nodes = 'children' in tree ? tree.children : tree
  return writeAll(nodes, 'html')
}

function writeAll(nodes: readonly RootContent[], space: Space): string {
  let markup = ''
  for (const node of nodes) markup += write(node, space)
  return markup
}

function write(node: RootContent, space: Space): string {
  if (node.type === 'text') return escapeText(node.value)
  if (node.type === 'doctype') return '<!DOCTYPE html>\n'
  if (node.type !== 'element') return ''
  const inner = node.tagName === 'svg' ? 'svg' : space
  if (!isName(node.tagName)) throw new RangeError(`Unexpected element name \`${node.tagName}\`, expected an XML name`)
  const tag = `<${node.tagName}${writeProperties(node, inner)}`
  if (voidElements.has(node.tagName) && space === 'html') return `${tag}/>`
  return `${tag}>${writeAll(node.children, inner)}</${node.tagName}>`
}

function writeProperties(node: Element, space: Space): string {
  const { tagName, properties } = node
  let markup = tagName === 'html' && properties.xmlns === undefined ? ' xmlns="http://www.w3.org/1999/xhtml"' : ''
  for (const property in properties) markup += writeProperty(property, properties[property], space)
  return markup
}

function writeProperty(property: string, value: Element['properties'][string], space: Space): string {
  const info = propertyInfo(property, space)
  if (value === null || value === undefined) return ''
  // ARIA's and other enumerated attributes say "false"; only boolean ones fall away (HTML, 2.3.2).
  if (value === false && (info.boolean || info.overloadedBoolean)) return ''
  const text = value === true && (info.boolean || info.overloadedBoolean) ? info.attribute : propertyText(value, info)
  if (!isName(info.attribute))
    throw new RangeError(`Unexpected attribute name \`${info.attribute}\`, expected an XML name`)
  return ` ${info.attribute}="${escapeAttribute(text)}"`
}
