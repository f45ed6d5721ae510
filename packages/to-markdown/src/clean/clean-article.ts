import type { Article } from '@offprint/core'
import { cleanText } from './clean-text.js'
import { isUnusable } from './is-unusable.js'
import type { Say } from './say.js'

/**
 * Brings an article to what Markdown can hold: no control characters, no addresses that readers refuse.
 *
 * @param article - Any article; it is not changed.
 * @param say - Hears of what is left out.
 * @returns The article, or a copy.
 */
export function cleanArticle(article: Article, say: Say): Article {
  let count = 0
  const texts = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const text = cleanText(value)
      count += text.count
      return text.value
    }
    if (Array.isArray(value)) return value.map(texts)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key).value, texts(inner)]))
  }
  const cleaned = texts(article)
  if (count > 0) say('control-characters', { count })
  return withoutUnusable(cleaned, say) as Article
}

interface Addressed {
  readonly type?: unknown
  readonly url?: unknown
  readonly src?: unknown
  readonly alt?: unknown
  readonly children?: readonly unknown[]
}

/** Links and pictures with such an address are their words. */
function withoutUnusable(value: unknown, say: Say): unknown {
  if (Array.isArray(value)) return value.flatMap((inner) => keptOf(inner, say))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'extra' ? inner : withoutUnusable(inner, say)]),
  )
}

function keptOf(value: unknown, say: Say): readonly unknown[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [withoutUnusable(value, say)]
  const { type, url, src, alt, children = [] }: Addressed = value
  const address = type === 'link' || type === 'image' ? url : type === undefined ? src : undefined
  if (typeof address !== 'string' || !isUnusable(address)) return [withoutUnusable(value, say)]
  say('unusable-address', { url: address })
  if (type === 'link') return children.flatMap((child) => keptOf(child, say))
  return type === 'image' && typeof alt === 'string' ? [{ type: 'text', value: alt }] : []
}
