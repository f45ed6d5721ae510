import { isAbsoluteIri } from '@offprint/core'
import type { Element, Nodes } from 'hast'
import { attribute, tokens } from './attribute.js'
import type { MetaTags } from './meta-tags.js'
import type { Placed } from './place-elements.js'

/** What the head of a page says, before it is read. */
export interface PageHead {
  /** Text of the first `title`. */
  readonly title?: string
  readonly tags: MetaTags
  readonly links: readonly Element[]
  /** Texts of the scripts of JSON-LD. */
  readonly scripts: readonly string[]
  /** Address that others are resolved against. */
  readonly base?: string
}

/**
 * Gathers what the head of a page holds, wherever it stands.
 *
 * @param placed - All elements of the page.
 * @param url - Address of the page.
 * @returns Its title, `meta`, `link`, scripts and base (WHATWG HTML 4.2).
 */
export function pageHead(placed: readonly Placed[], url: string | undefined): PageHead {
  const of = (tagName: string): readonly Element[] =>
    placed.filter(({ element }) => element.tagName === tagName).map(({ element }) => element)
  // A picture of SVG may have a title of its own.
  const title = placed.find(({ element, parent }) => element.tagName === 'title' && parent?.element.tagName !== 'svg')
  const [base] = of('base').flatMap((element) => resolve(attribute(element, 'href'), url) ?? [])
  const address = base ?? url
  return {
    ...(title === undefined ? {} : { title: ownText(title.element) }),
    tags: metaTags(placed),
    links: of('link'),
    scripts: of('script')
      .filter((element) => /^application\/(?:[\w.-]{1,30}\+)?ld\+json\b/i.test(attribute(element, 'type') ?? ''))
      .map(ownText),
    ...(address === undefined ? {} : { base: address }),
  }
}

/** One `meta` may have several names, as RDFa has it; items of microdata speak for themselves. */
function metaTags(placed: readonly Placed[]): MetaTags {
  const tags = new Map<string, string[]>()
  for (const { element } of placed) {
    const content = element.tagName === 'meta' ? attribute(element, 'content') : undefined
    if (content === undefined) continue
    const names = ['property', 'name', 'httpEquiv'].flatMap((name) => tokens(element, name))
    for (const name of new Set(names.slice(0, 10).map((text) => text.toLowerCase()))) {
      const list = tags.get(name)
      if (list === undefined) tags.set(name, [content])
      else list.push(content)
    }
  }
  return tags
}

const ownText = (element: Element): string =>
  (element.children as readonly Nodes[]).map((child) => (child.type === 'text' ? child.value : '')).join('')

/**
 * Resolves an address (WHATWG URL).
 *
 * @param address - Absolute or relative.
 * @param base - Absolute URL.
 * @returns Absolute http(s) URL, or `undefined` when it is none or is longer than 2,000 UTF-16 units.
 */
export function resolve(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || address.length > 2000 || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  if (!/^https?:$/.test(url.protocol)) return undefined
  // Browsers let signs through that no IRI may have (RFC 3987, section 2.2).
  const href = url.href.replace(/[\^|`{}\\<>"\s]/g, (sign) => encodeURIComponent(sign))
  return isAbsoluteIri(href) ? href : undefined
}
