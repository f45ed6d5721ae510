import type { Element, ElementContent, Properties } from 'hast'

/** What {@link h} takes as a child: text, a node, or nothing. */
export type HastChild = string | ElementContent | undefined

/** hast properties; an undefined one is left out. */
export type HastProperties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/**
 * Makes an HTML element (hast).
 *
 * @param tagName - Lower-case name.
 * @param properties - By hast name, such as `className`; `undefined` and empty class lists are left out.
 * @param children - Texts and nodes; `undefined` is left out.
 * @returns The element.
 */
export function h(tagName: string, properties: HastProperties = {}, children: readonly HastChild[] = []): Element {
  const known: Properties = {}
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || (typeof value === 'object' && value.length === 0)) continue
    known[name] = typeof value === 'object' ? [...value] : value
  }
  const given = children.includes(undefined) ? children.filter((child) => child !== undefined) : children
  return { type: 'element', tagName, properties: known, children: (given as readonly Given[]).map(nodeOf) }
}

type Given = Exclude<HastChild, undefined>

const nodeOf = (child: Given): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child)
