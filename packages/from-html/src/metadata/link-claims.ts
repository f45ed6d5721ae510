import type { Element } from 'hast'
import { attribute, tokens } from './attribute.js'
import type { Claims } from './claims.js'
import { elementText } from './element-text.js'
import { licenseOf } from './license.js'
import type { Fact } from './page-facts.js'
import { resolve } from './page-head.js'
import type { Placed } from './place-elements.js'

/**
 * Reads the links of a page that say what they are (WHATWG HTML 4.6.7).
 *
 * @param links - `link` elements.
 * @param placed - All elements.
 * @param base - Address that others are resolved against.
 * @returns Claims by `canonical`, `license`, `image_src` and `tag`.
 */
export function linkClaims(links: readonly Element[], placed: readonly Placed[], base: string | undefined): Claims {
  const anchors = placed.filter(({ element, aside }) => element.tagName === 'a' && !aside).map(({ element }) => element)
  const addresses = (elements: readonly Element[], rel: string): readonly string[] =>
    elements
      .filter((element) => tokens(element, 'rel').includes(rel))
      .slice(0, 50)
      .flatMap((element) => resolve(attribute(element, 'href'), base) ?? [])
  const tags = anchors
    .filter((element) => tokens(element, 'rel').includes('tag'))
    .slice(0, 50)
    .flatMap((element) => elementText(element, 80) ?? [])
    .filter((text) => text !== '')
  return {
    url: linked(addresses(links, 'canonical'), 0.95),
    license: [...addresses(links, 'license'), ...addresses(anchors, 'license')].slice(0, 1).flatMap((url) => {
      const license = licenseOf(url)
      return license === undefined ? [] : [{ value: license, from: 'link' as const, confidence: 0.85 }]
    }),
    image: linked(addresses(links, 'image_src'), 0.7).map((image) => ({ ...image, value: { src: image.value } })),
    tags: tags.length === 0 ? [] : [{ value: [...new Set(tags)], from: 'link', confidence: 0.8 }],
  }
}

const linked = (values: readonly string[], confidence: number): readonly Fact<string>[] =>
  values.slice(0, 1).map((value) => ({ value, from: 'link', confidence }))
