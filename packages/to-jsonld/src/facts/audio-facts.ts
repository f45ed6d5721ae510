import { nodeId } from '../identity/node-id.js'
import { resolveUrl } from '../identity/resolve-url.js'
import type { Duration, HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { Scope } from './scope.js'

/** An article as sound. */
export interface AudioFacts {
  readonly id: Iri
  readonly url: HttpUrl
  readonly mediaType?: string
  readonly duration?: Duration
  /** Id of an agent. */
  readonly narrator?: Iri
}

/**
 * The article as sound.
 *
 * @param scope - The article; the narrator joins the cast.
 * @returns The facts, or `undefined` where there is none, or none with an address.
 */
export function audioFacts({ article, cast, say }: Scope): AudioFacts | undefined {
  if (article.audio === undefined) return undefined
  const { media, narrator } = article.audio
  const url = resolveUrl(media.src, article.url)
  if (url === undefined) {
    say('unusable-url', { url: media.src }, 'audio.media.src')
    return undefined
  }
  return withoutGaps<AudioFacts>({
    id: nodeId(url, 'audio'),
    url,
    mediaType: media.mediaType,
    duration: media.duration === undefined ? undefined : `PT${Math.round(media.duration)}S`,
    narrator: narrator && cast.add(narrator),
  })
}
