import { OffprintError } from '@offprint/core'
import type { Comment, Doctype, Element, ElementContent, Parents, Root, RootContent, Text } from 'hast'
import { html as parse5, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { createFindInfo, toProperties } from './to-properties.js'

/** hast as parse5 sees it. */
export type HastMap = TreeAdapterTypeMap<
  Parents | RootContent,
  Parents,
  RootContent,
  Root,
  Root,
  Element,
  Comment,
  Text,
  Element,
  Doctype
>

type Namespace = parse5.NS

/**
 * Makes a tree adapter that lets parse5 build hast, without a tree of its own in between.
 *
 * @param mostElements - Number of elements after which the text is refused.
 * @returns An adapter for one parsing: it knows the parents and namespaces of the nodes it has made.
 */
export function createHastAdapter(mostElements: number): TreeAdapter<HastMap> {
  const parents = new Map<RootContent, Parents>()
  const foreign = new Map<Element, Namespace>()
  const sources = new Map<Element, Token.Attribute[]>()
  const findInfo = createFindInfo()
  let mode = parse5.DOCUMENT_MODE.NO_QUIRKS
  let elements = 0

  const indexIn = (children: readonly RootContent[], child: RootContent): number =>
    children.at(-1) === child ? children.length - 1 : children.lastIndexOf(child)

  const appendChild = (parent: Parents, child: RootContent): void => {
    parent.children.push(child as ElementContent)
    parents.set(child, parent)
  }

  const insertBefore = (parent: Parents, child: RootContent, reference: RootContent): void => {
    parent.children.splice(indexIn(parent.children, reference), 0, child as ElementContent)
    parents.set(child, parent)
  }

  const adapter: TreeAdapter<HastMap> = {
    createDocument: () => ({ type: 'root', children: [] }),
    createDocumentFragment: () => ({ type: 'root', children: [] }),
    createElement: (tagName, namespace, attributes) => {
      elements += 1
      if (elements > mostElements) throw tooManyElements(mostElements)
      const properties = toProperties(attributes, namespace === parse5.NS.SVG, findInfo)
      const element: Element = { type: 'element', tagName, properties, children: [] }
      if (namespace !== parse5.NS.HTML) foreign.set(element, namespace)
      // Only these are asked for their attributes later (WHATWG HTML, 13.2.6.5 and the second `html` and `body`).
      if (namespace === parse5.NS.MATHML || tagName === 'input') sources.set(element, attributes)
      return element
    },
    createCommentNode: (value) => ({ type: 'comment', value }),
    createTextNode: (value) => ({ type: 'text', value }),
    appendChild,
    insertBefore,
    detachNode: (node) => {
      const parent = parents.get(node)
      if (parent === undefined) return
      parent.children.splice(indexIn(parent.children, node), 1)
      parents.delete(node)
    },
    insertText: (parent, value) => {
      const last = parent.children.at(-1)
      if (last?.type === 'text') last.value += value
      else appendChild(parent, { type: 'text', value })
    },
    insertTextBefore: (parent, value, reference) => {
      const before = parent.children[indexIn(parent.children, reference) - 1]
      if (before?.type === 'text') before.value += value
      else insertBefore(parent, { type: 'text', value }, reference)
    },
    adoptAttributes: (recipient, attributes) => {
      const properties = toProperties(attributes, false, findInfo)
      for (const [name, value] of Object.entries(properties)) recipient.properties[name] ??= value
    },
    setTemplateContent: (template, content) => {
      template.content = content
    },
    getTemplateContent: (template) => template.content ?? { type: 'root', children: [] },
    setDocumentType: (document) => {
      if (!document.children.some(({ type }) => type === 'doctype')) appendChild(document, { type: 'doctype' })
    },
    setDocumentMode: (_document, next) => {
      mode = next
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => parents.get(node as RootContent) ?? null,
    getAttrList: (element) => sources.get(element) ?? [],
    getTagName: ({ tagName }) => tagName,
    getNamespaceURI: (element) => (foreign.size === 0 ? parse5.NS.HTML : (foreign.get(element) ?? parse5.NS.HTML)),
    getTextNodeContent: ({ value }) => value,
    getCommentNodeContent: ({ value }) => value,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is Text => node.type === 'text',
    isCommentNode: (node): node is Comment => node.type === 'comment',
    isDocumentTypeNode: (node): node is Doctype => node.type === 'doctype',
    isElementNode: (node): node is Element => node.type === 'element',
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  }
  return adapter
}

const tooManyElements = (most: number): OffprintError =>
  new OffprintError(
    'html-body/too-many-elements',
    `Unexpected HTML that makes more than ${most} elements, expected about as many as it has tags`,
  )
