import { decorative, type Phrasing } from '@offprint/core'
import type { TextDirective } from 'mdast-util-directive'
import type { Attributes } from './attributes.js'
import type { BodyContext } from './context.js'
import { isHarmfulUrl } from './harmful-url.js'
import { without } from './without.js'

/**
 * A picture inside a line with a size: `:image[alt]{src="a.png" width=20 height=20}`.
 *
 * @param words - Its text alternative.
 * @param attributes - Of the directive.
 * @param node - The directive.
 * @param context - Of its body.
 * @returns The picture, or `undefined` where it has no address.
 */
export function image(
  words: string,
  attributes: Attributes,
  node: TextDirective,
  context: BodyContext,
): Phrasing | undefined {
  const url = attributes.text('src')
  const alt = words.trim()
  const known = without({
    title: attributes.text('title'),
    width: attributes.number('width'),
    height: attributes.number('height'),
  })
  if (url === undefined || isHarmfulUrl(url)) {
    const expected = 'the address of what it shows'
    if (url === undefined) context.report('missing-attribute', { name: node.name, attribute: 'src', expected }, node)
    else context.report('unusable-link', { url }, node)
    return undefined
  }
  if (alt === '') context.report('image-without-alt', { src: url }, node)
  const text = alt === '' ? {} : { alt: alt.toLowerCase() === decorative ? decorative : alt }
  return { type: 'image', url, ...text, ...known }
}
