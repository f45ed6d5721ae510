import type { Element } from 'xast'

/** The namespaces of the prefixes that this package writes. */
const namespaces: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
}

/**
 * Declares the prefixes that a document uses, and no other (Namespaces in XML 1.0, section 5).
 *
 * @param root - The document's element, without declarations; it is not changed.
 * @returns The same element with an `xmlns:` attribute for each prefix used, in alphabetical order.
 */
export function declareNamespaces(root: Element): Element {
  const used = new Set<string>()
  collect(root, used)
  const known = Object.entries(namespaces).filter(([prefix]) => used.has(prefix))
  return {
    ...root,
    attributes: { ...root.attributes, ...Object.fromEntries(known.map(([prefix, uri]) => [`xmlns:${prefix}`, uri])) },
  }
}

function collect(node: Element, used: Set<string>): void {
  const colon = node.name.indexOf(':')
  if (colon !== -1) used.add(node.name.slice(0, colon))
  for (const child of node.children) if (child.type === 'element') collect(child, used)
}
