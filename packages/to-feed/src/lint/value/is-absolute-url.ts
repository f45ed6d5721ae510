import { isHttpUrl } from '@offprint/core'

/** No white space, control characters or delimiters; what else RFC 3987 excludes, browsers let through. */
const absolute = /^[a-z][a-z0-9+.-]*:[^\s<>"\u0000-\u0020\u007f]+$/i

/**
 * Is this a whole address (RFC 3986, section 4.3)?
 *
 * @param text - Any text.
 * @returns Whether it has a scheme, no white space, and parses where it is an http(s) URL.
 */
export function isAbsoluteUrl(text: string): boolean {
  return absolute.test(text) && (!/^https?:/i.test(text) || isHttpUrl(text))
}
