import type { Direction, Translation } from '@offprint/core'
import type { Element } from 'hast'
import { attribute, tokens } from './attribute.js'
import type { Fact } from './page-facts.js'
import { resolve } from './page-head.js'
import type { Placed } from './place-elements.js'

/**
 * Reads a language tag as pages write it.
 *
 * @param text - Such as `en-us`, `cs_CZ`, `en, de`.
 * @returns The canonical tag (RFC 5646, section 4.5), or `undefined` when it is none.
 */
export function languageTag(text: string | undefined): string | undefined {
  const bare = text?.split(/[,;\s]/)[0]?.replaceAll('_', '-') ?? ''
  try {
    return bare === '' ? undefined : Intl.getCanonicalLocales(bare)[0]
  } catch {
    return undefined
  }
}

/**
 * The language of a page: what its elements say before what its data say (WHATWG HTML 3.2.6.2).
 *
 * @param placed - All elements.
 * @param claims - Languages of the page's data, most trusted first.
 * @returns The first tag that is well-formed.
 */
export function readLanguage(placed: readonly Placed[], claims: readonly Fact<string>[]): Fact<string> | undefined {
  const roots = placed.filter(({ element }) => element.tagName === 'html' || element.tagName === 'body').slice(0, 2)
  const stated = roots.flatMap(({ element }) => [
    attribute(element, 'lang'),
    attribute(element, 'xmlLang'),
    attribute(element, 'xml:lang'),
  ])
  const value = stated.map(languageTag).find((tag) => tag !== undefined)
  if (value !== undefined) return { value, from: 'document', confidence: 0.95 }
  for (const claim of claims) {
    const tag = languageTag(claim.value)
    if (tag !== undefined) return { ...claim, value: tag }
  }
  return undefined
}

/**
 * The direction that a page states (WHATWG HTML 3.2.6.4).
 *
 * @param placed - All elements.
 * @returns Of the innermost element that holds more than half of the page's text.
 */
export function readDirection(placed: readonly Placed[]): Fact<Direction> | undefined {
  const whole = Math.max(0, ...placed.slice(0, 3).map(({ start, end }) => end - start))
  const stated = placed.filter(({ element }) => directionOf(element) !== undefined)
  const found = stated.findLast(({ start, end }) => (end - start) * 2 > whole) ?? stated.find(isRoot)
  const value = found === undefined ? undefined : directionOf(found.element)
  if (found === undefined || value === undefined) return undefined
  return { value, from: 'document', confidence: isRoot(found) ? 0.95 : 0.8 }
}

const isRoot = ({ element }: Placed): boolean => element.tagName === 'html' || element.tagName === 'body'

function directionOf(element: Element): Direction | undefined {
  const text = attribute(element, 'dir')?.toLowerCase()
  return text === 'ltr' || text === 'rtl' || text === 'auto' ? text : undefined
}

/**
 * The same article in other languages, by the page's links.
 *
 * @param links - `link` elements.
 * @param base - Address that others are resolved against.
 * @param language - The page's own language.
 * @returns One a language, `x-default` left out.
 */
export function readTranslations(
  links: readonly Element[],
  base: string | undefined,
  language: string | undefined,
): readonly Translation[] {
  const found = new Map<string, Translation>()
  for (const link of links.slice(0, 2000)) {
    const tag = tokens(link, 'rel').includes('alternate') ? languageTag(attribute(link, 'hrefLang')) : undefined
    const url = resolve(attribute(link, 'href'), base)
    const isFeed = /(?:rss|atom)\+xml/i.test(attribute(link, 'type') ?? '')
    if (tag === undefined || url === undefined || isFeed || /^x-default$/i.test(tag) || tag === language) continue
    if (!found.has(tag)) found.set(tag, { language: tag, url })
  }
  return [...found.values()]
}
