import { type Attributes, element } from '@offprint/xml'
import type { Element } from 'xast'

/**
 * A link (RFC 4287, section 4.2.7).
 *
 * @param rel - What it leads to.
 * @param href - Absolute URL; without one there is no link.
 * @param attributes - Such as `type` and `length`.
 * @returns The element, or nothing.
 */
export function atomLink(rel: string, href: string | undefined, attributes: Attributes = {}): Element | undefined {
  return href === undefined ? undefined : element('link', { rel, ...attributes, href })
}
