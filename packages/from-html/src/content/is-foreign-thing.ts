import type { Element } from 'hast'

/** Addresses of advertisements and of what counts visitors. */
const advertising = /\b(?:ads?|adserver|adservice|doubleclick|googlesyndication|pixel|beacon|tracking|analytics)\b/i

/**
 * Does this show a thing that lives elsewhere, such as a film or a post?
 *
 * @param element - `iframe`, `embed` or `object`.
 * @returns Whether it has an address, is no advertisement and is large enough to be seen.
 */
export function isForeignThing({ tagName, properties }: Element): boolean {
  const { src, data, width, height, dataSrc } = properties
  const address = [src, dataSrc, data].find((value) => typeof value === 'string' && value !== '')
  if (typeof address !== 'string') return tagName === 'object'
  if (/^(?:about|javascript|data):/i.test(address) || advertising.test(address.slice(0, 500))) return false
  return ![width, height].some((size) => size !== undefined && Number(size) <= 1)
}
