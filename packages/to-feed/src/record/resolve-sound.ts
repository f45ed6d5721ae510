import { type Article, boundaryIndex, type Report } from '@offprint/core'
import { messages } from '../messages.js'
import { absoluteUrl } from './absolute-url.js'
import type { Sound } from './item.js'

/**
 * The article as sound, for enclosures.
 *
 * @param article - Any article.
 * @param restricted - With `omit`, the audio of an article behind an access boundary is left out, for it reads all of it.
 * @param report - Told of audio that is left out.
 * @returns The sound; `undefined` where there is none to offer.
 */
export function resolveSound(article: Article, restricted: 'keep' | 'omit', report: Report): Sound | undefined {
  if (article.audio === undefined) return undefined
  const place = { article: article.id, path: 'audio' }
  if (restricted === 'omit' && boundaryIndex(article) !== -1) {
    report(messages('audio-withheld', {}, place))
    return undefined
  }
  const { src, mediaType, bytes, duration } = article.audio.media
  const url = absoluteUrl(src, article.url)
  if (url === undefined) {
    report(messages('relative-url', { url: src, what: 'audio' }, place))
    return undefined
  }
  return { url, mediaType, bytes, duration }
}
