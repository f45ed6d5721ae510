import { type Embed, isHttpUrl } from '@offprint/core'
import type { Element, RootContent } from 'hast'
import { element } from '../html/elements.js'
import type { ContentContext } from './content-context.js'
import { mediaKind, providerOf } from './providers.js'

/** What is known of a thing that is shown in place. */
export interface PlaceFacts {
  /** As the block names the site, where the address says nothing. */
  readonly provider?: string
  /** Pixels, as text. */
  readonly width?: string
  readonly height?: string
}

/**
 * Makes what WordPress shows for an address: a player of a sound or film file, or a page elsewhere in its frame.
 *
 * @param address - Absolute URL; of a file, also a relative one.
 * @param context - Of the item.
 * @param facts - What else is known.
 * @returns hast; nothing when the address is none.
 */
export function shownInPlace(address: string, context: ContentContext, facts: PlaceFacts = {}): readonly RootContent[] {
  const url = address.trim().replace(/^\/\//, 'https://')
  const kind = mediaKind(url)
  if (kind !== undefined && providerOf(url) === undefined) return [player(kind, url)]
  if (!isHttpUrl(url)) return []
  const provider = providerOf(url) ?? facts.provider
  const [width, height] = [pixels(facts.width), pixels(facts.height)]
  const embed: Embed = {
    type: 'embed',
    url,
    ...(provider === undefined || provider === '' ? {} : { provider }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  }
  return [context.hold(embed)]
}

/**
 * Makes a player.
 *
 * @param kind - Of the file.
 * @param src - Its address.
 * @param properties - What else there is, such as `title` and `poster`; what is empty is left out.
 * @returns hast.
 */
export function player(
  kind: 'audio' | 'video',
  src: string,
  properties: Readonly<Record<string, string>> = {},
): Element {
  const known = Object.entries(properties).filter(([, value]) => value !== '')
  return element(kind, [], { src, ...Object.fromEntries(known) })
}

function pixels(text: string | undefined): number | undefined {
  const value = Number(text?.replace(/px$/, ''))
  return text !== undefined && text !== '' && Number.isInteger(value) && value > 0 ? value : undefined
}
