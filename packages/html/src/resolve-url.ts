/** What a URL is for: to follow, to show, to play, to download, or to name a source. */
export type UrlUse = 'link' | 'image' | 'media' | 'file' | 'cite'

/**
 * The one seam that every URL of an article passes.
 *
 * @param url - As it stands in the model; fragments come with the prefix of the renderer's ids.
 * @param use - What it is for.
 * @returns What to write, or `undefined` to show the words or the text alternative instead.
 */
export type ResolveUrl = (url: string, use: UrlUse) => string | undefined

const schemes: Readonly<Record<UrlUse, readonly string[]>> = {
  link: ['http:', 'https:', 'mailto:', 'tel:'],
  image: ['http:', 'https:'],
  media: ['http:', 'https:'],
  file: ['http:', 'https:'],
  cite: ['http:', 'https:'],
}

/**
 * Makes a function that turns every URL into an absolute one with a harmless scheme.
 *
 * @param base - Absolute URL of the article; without it relative URLs cannot be resolved.
 * @returns A function that keeps fragments as they are, resolves relative URLs (WHATWG URL) and refuses `javascript:`,
 *   `data:`, `file:` and every other scheme.
 */
export function createResolveUrl(base?: string): ResolveUrl {
  return (url, use) => {
    if (url.startsWith('#')) return use === 'link' ? url : undefined
    const absolute = parse(url, base)
    return absolute !== undefined && schemes[use].includes(absolute.protocol) ? absolute.href : undefined
  }
}

function parse(url: string, base: string | undefined): URL | undefined {
  // Not one call with a base that may be undefined: an absolute URL needs none.
  if (URL.canParse(url)) return new URL(url)
  return base !== undefined && URL.canParse(url, base) ? new URL(url, base) : undefined
}
