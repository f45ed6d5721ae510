import type { Element } from 'hast'

/**
 * An attribute of an element as one text.
 *
 * @param element - hast.
 * @param name - As hast names it, such as `dateTime`, `itemProp`.
 * @returns Its text without space round it; lists are joined by spaces; absent and empty are `undefined`.
 */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties?.[name]
  if (value === undefined || value === null || value === false) return undefined
  const text = (Array.isArray(value) ? value.join(' ') : String(value)).trim()
  return text === '' ? undefined : text
}

/**
 * The words of an attribute that is a list of tokens.
 *
 * @param element - hast.
 * @param name - Such as `className`, `rel`.
 * @returns The tokens as they stand.
 */
export function tokens(element: Element, name: string): readonly string[] {
  return attribute(element, name)?.split(/\s+/) ?? []
}
