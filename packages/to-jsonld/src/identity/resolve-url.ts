import { createResolveUrl } from '@offprint/html'
import type { HttpUrl } from '../types/values.js'

/**
 * Makes a URL absolute and normal, so that one address is one text wherever it is stated.
 *
 * @param url - Absolute, or relative to `base`.
 * @param base - Absolute URL of what it stands in.
 * @returns An http(s) URL (WHATWG URL), or `undefined` where there is none: another scheme, or a relative URL without base.
 */
export function resolveUrl(url: string, base?: string): HttpUrl | undefined {
  // The one seam of all channels; it refuses every scheme but http and https for pictures.
  return createResolveUrl(base)(url, 'image') as HttpUrl | undefined
}
