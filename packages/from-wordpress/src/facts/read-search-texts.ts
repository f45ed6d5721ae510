import { isHttpUrl, type Share } from '@offprint/core'
import type { WxrItem } from '../export/item.js'
import { plainText } from '../html/plain-text.js'
import type { Journal } from '../report/journal.js'

/** What plugins for search engines keep of an article. */
export interface SearchTexts {
  readonly canonical?: string
  readonly share?: Share
}

const canonicalKeys = ['_yoast_wpseo_canonical', 'rank_math_canonical_url', '_aioseo_canonical_url'] as const
const descriptionKeys = [
  '_yoast_wpseo_opengraph-description',
  'rank_math_facebook_description',
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  '_aioseo_description',
] as const
const titleKeys = [
  '_yoast_wpseo_opengraph-title',
  'rank_math_facebook_title',
  '_yoast_wpseo_title',
  'rank_math_title',
  '_aioseo_title',
] as const
const imageKeys = ['_yoast_wpseo_opengraph-image', 'rank_math_facebook_image'] as const

/** A place that the plugin fills in when it shows the text: `%%title%%` (Yoast), `%title%` (Rank Math), `#post_title`. */
const variable = /%%\w+%%|%\w+%|#\w+_\w+/

/**
 * Reads the canonical address, title and description that plugins keep (Yoast SEO, Rank Math, All in One SEO).
 *
 * @param item - Of the export.
 * @param journal - Told of texts that hold places to be filled in.
 * @returns What there is.
 */
export function readSearchTexts(item: WxrItem, journal: Journal): SearchTexts {
  const text = (keys: readonly string[]): string => first(keys, item, journal)
  const canonical = text(canonicalKeys)
  const [title, description, image] = [text(titleKeys), text(descriptionKeys), text(imageKeys)]
  const share: Share = {
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(isHttpUrl(image) ? { image: { src: image } } : {}),
  }
  return {
    ...(isHttpUrl(canonical) ? { canonical } : {}),
    ...(Object.keys(share).length === 0 ? {} : { share }),
  }
}

function first(keys: readonly string[], item: WxrItem, journal: Journal): string {
  for (const key of keys) {
    const text = plainText(item.meta.get(key) ?? '')
    if (text === '') continue
    if (!variable.test(text)) return text
    journal.report('search-template', { key, text })
  }
  return ''
}
