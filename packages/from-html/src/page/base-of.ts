import type { Element, Root } from 'hast'

/**
 * The address that relative ones on a page are resolved against (HTML, 4.2.3: the first `base` with an `href`).
 *
 * @param page - hast of a document.
 * @param url - Where the page was got from, or what it says of that.
 * @returns An absolute http(s) URL, or `undefined`.
 */
export function baseOf(page: Root, url: string | undefined): string | undefined {
  const html = page.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html')
  const head = html?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'head')
  const base = head?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'base' && node.properties.href !== undefined,
  )
  const href = base?.properties.href
  if (typeof href !== 'string' || !URL.canParse(href, url)) return url
  const resolved = new URL(href, url)
  return /^https?:$/.test(resolved.protocol) ? resolved.href : url
}
