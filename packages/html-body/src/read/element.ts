import type { Element, Nodes } from 'hast'

/**
 * One attribute's text.
 *
 * @param element - Any element.
 * @param name - hast property name, such as `srcSet`.
 * @returns The text, trimmed; `undefined` where there is none. Lists are joined by spaces.
 */
export function textOf(element: Element, name: string): string | undefined {
  const value = Object.hasOwn(element.properties, name) ? element.properties[name] : undefined
  if (value === undefined || value === null || typeof value === 'boolean') return undefined
  return Array.isArray(value) ? value.join(' ') : String(value).trim()
}

/**
 * One attribute's whole number.
 *
 * @param element - Any element.
 * @param name - hast property name.
 * @returns The number, from 0; `undefined` where there is none, or where it is a share (`50%`).
 */
export function numberOf(element: Element, name: string): number | undefined {
  const [, digits] = /^(\d{1,9})(?:px|\.\d+)?$/.exec(textOf(element, name) ?? '') ?? []
  return digits === undefined ? undefined : Number(digits)
}

/**
 * An element's classes in one text, each between spaces.
 *
 * @param element - Any element.
 * @returns Lower case; empty where it has none.
 */
export function classesOf(element: Element): string {
  const { className } = element.properties
  if (Array.isArray(className)) return className.length === 0 ? '' : ` ${className.join(' ').toLowerCase()} `
  return className === undefined || className === null ? '' : ` ${String(className).toLowerCase()} `
}

/**
 * Is this an element of one of these names?
 *
 * @param node - Any hast node.
 * @param names - Tag names.
 * @returns Whether it is.
 */
export function isElement<Name extends string>(
  node: Nodes | undefined,
  ...names: readonly Name[]
): node is Element & { readonly tagName: Name } {
  return node?.type === 'element' && (names.length === 0 || (names as readonly string[]).includes(node.tagName))
}

/**
 * The first element inside that is of one of these names, in document order.
 *
 * @param element - Where to look.
 * @param names - Tag names.
 * @returns The element, or `undefined`.
 */
export function findElement(element: Element, ...names: readonly string[]): Element | undefined {
  return findBy(element, (inner) => names.includes(inner.tagName))
}

/**
 * The first element inside that passes a test, in document order.
 *
 * @param element - Where to look.
 * @param test - Asked for each element.
 * @returns The element, or `undefined`.
 */
export function findBy(element: Element, test: (element: Element) => boolean): Element | undefined {
  const open = [...element.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== 'element') continue
    if (test(node)) return node
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child?.type === 'element') open.push(child)
    }
  }
  return undefined
}
