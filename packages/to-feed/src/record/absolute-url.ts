import { createResolveUrl } from '@offprint/html'

/** Everything that RFC 3986 does not allow in a path, query or fragment, stray percent signs included. */
const illegal = /[^\w.~:/?@!$&'()*+,;=%-]|%(?![\da-f]{2})/gi
const origin = /^https?:\/\/[\w.~:@!$&'()*+,;=%[\]-]+(?=[/?#]|$)/i

/**
 * Makes a URL absolute and a legal URI (RFC 3986), which RSS asks for (RSS profile, "links").
 *
 * @param url - As it stands in the model.
 * @param base - Absolute URL to resolve it against.
 * @returns An http(s) URL, the caller's own text where that is legal already; `undefined` for anything else.
 */
export function absoluteUrl(url: string, base?: string): string | undefined {
  if (isLegal(url)) return url
  const resolved = createResolveUrl(base)(url, 'link')
  return resolved !== undefined && origin.test(resolved) ? encode(resolved) : undefined
}

const isLegal = (url: string): boolean => origin.test(url) && URL.canParse(url) && encode(url) === url

/** Works on ASCII: the URL parser has percent-encoded all else. */
function encode(url: string): string {
  const at = origin.exec(url)?.[0].length ?? 0
  const [path = '', ...fragment] = url.slice(at).split('#')
  const parts = fragment.length === 0 ? [path] : [path, fragment.join('%23')]
  return url.slice(0, at) + parts.map((part) => part.replace(illegal, percent)).join('#')
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
