import type { HttpUrl } from '../types/values.js'
import { resolveUrl } from './resolve-url.js'

/**
 * The URL of a page, without the place on it: in a graph, a fragment names a node.
 *
 * @param url - Absolute or relative.
 * @param base - Absolute URL of what it stands in.
 * @returns An http(s) URL without fragment, or `undefined` where there is none.
 */
export function pageUrl(url: string | undefined, base?: string): HttpUrl | undefined {
  const whole = url === undefined ? undefined : resolveUrl(url, base)
  return whole?.replace(/#.*$/s, '') as HttpUrl | undefined
}
