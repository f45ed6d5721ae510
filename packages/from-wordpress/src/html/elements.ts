import type { Element, RootContent } from 'hast'

/** Elements that stand on lines of their own, where WordPress infers paragraphs round them. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main map menu nav ol p pre section ' +
    'style script summary table tbody td tfoot th thead tr ul'
  )
    .split(' ')
    // Frames and scripts stand inside lines.
    .filter((name) => name !== 'iframe' && name !== 'script'),
)

/**
 * Is this node an element, of one of these names?
 *
 * @param node - hast.
 * @param names - Tag names; any element when left out.
 * @returns Whether it is.
 */
export function isElement(node: RootContent | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/**
 * Makes an element.
 *
 * @param tagName - Such as `p`.
 * @param children - What stands in it.
 * @param properties - hast properties.
 * @returns hast.
 */
export function element(
  tagName: string,
  children: Element['children'],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}

/**
 * The class names of an element.
 *
 * @param node - hast.
 * @returns Its class names, whichever form hast keeps them in.
 */
export function classesOf(node: Element): readonly string[] {
  const names: unknown = node.properties.className
  if (Array.isArray(names)) return names.map(String)
  return typeof names === 'string' ? names.split(/\s+/) : []
}

/**
 * A property as text.
 *
 * @param node - hast.
 * @param name - hast's name of the property, such as `dataId`.
 * @returns Its text, trimmed; empty when there is none.
 */
export function property(node: Element, name: string): string {
  const value = node.properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
