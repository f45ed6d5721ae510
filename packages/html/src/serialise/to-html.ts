import type { Element, Root, RootContent } from 'hast'
import { type ElementKind, elementKind } from './element-kind.js'
import { escapeHtmlComment, escapeHtmlText } from './escape-html.js'
import { htmlAttributes } from './html-attributes.js'
import type { Space } from './property-info.js'
import { rawText } from './raw-text.js'

/** Elements of SVG whose content is HTML again (HTML, 13.2.6, "HTML integration point"). */
const htmlInside: ReadonlySet<string> = new Set(['desc', 'foreignObject', 'title'])

/**
 * Writes a tree as HTML (HTML, 13.1).
 *
 * @param tree - A root, an element or a list of nodes.
 * @returns Markup without a doctype of its own; a `doctype` node writes one. Control characters and lone surrogates, which
 *   HTML forbids (13.1.5), are not in it.
 * @throws RangeError on a name that HTML does not allow, a node that is none of hast's, or a script or stylesheet whose
 *   text would end early.
 */
export function toHtml(tree: Root | readonly RootContent[] | Element): string {
  if ('tagName' in tree) return writeElement(tree, 'html')
  return writeNodes('children' in tree ? tree.children : tree, 'html', 'plain')
}

function writeElement(node: Element, outer: Space): string {
  const { tagName } = node
  const kind = elementKind(tagName)
  const space = tagName === 'svg' ? 'svg' : outer
  const start = `<${tagName}${htmlAttributes(node.properties, space)}>`
  const inner = space === 'svg' && htmlInside.has(tagName) ? 'html' : space
  const children = tagName === 'template' && node.content !== undefined ? node.content.children : node.children
  const content = writeNodes(children, inner, kind)
  return content === '' && kind === 'void' && outer === 'html' ? start : `${start}${content}</${tagName}>`
}

function writeNodes(nodes: readonly RootContent[], space: Space, kind: ElementKind): string {
  if (kind === 'raw') return rawText(nodes.map(textOf).join(''))
  let markup = ''
  for (const node of nodes) markup += writeNode(node, space)
  return markup
}

function writeNode(node: RootContent, space: Space): string {
  switch (node.type) {
    case 'text':
      return escapeHtmlText(node.value)
    case 'element':
      return writeElement(node, space)
    case 'comment':
      return `<!--${escapeHtmlComment(node.value)}-->`
    case 'doctype':
      return '<!doctype html>'
    default:
      return refuse(node, 'one of hast')
  }
}

const textOf = (node: RootContent): string =>
  node.type === 'text' ? node.value : refuse(node, 'text alone in a script or stylesheet')

function refuse({ type }: { readonly type: string }, expected: string): never {
  throw new RangeError(`Unexpected node \`${type}\`, expected ${expected}`)
}
