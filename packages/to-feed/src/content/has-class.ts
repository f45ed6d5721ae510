import type { Element } from 'hast'

/**
 * Does an element have a class?
 *
 * @param element - Any element.
 * @param name - The class.
 * @returns Whether it does.
 */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
