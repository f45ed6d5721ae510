import { decorative, type Media } from '@offprint/core'
import { nodeId } from '../identity/node-id.js'
import { resolveUrl } from '../identity/resolve-url.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { LicenseFacts } from './license-facts.js'
import type { Say } from './scope.js'

/** What a picture is for; part of its `@id`, since one file may be a logo here and an illustration there. */
export type ImageUse = 'image' | 'portrait' | 'logo'

/** What is known of a picture. */
export interface ImageFacts {
  readonly id: Iri
  readonly url: HttpUrl
  /** Pixels. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
  readonly mediaType?: string
  /** Text alternative; absent where the picture decorates or nobody wrote one. */
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  /** Ids of agents. */
  readonly creators?: readonly Iri[]
  /** Id of an organisation. */
  readonly agency?: Iri
  readonly license?: LicenseFacts
  readonly notice?: string
  /** Page where a licence can be had. */
  readonly licensePage?: HttpUrl
}

/**
 * What a picture's file says of itself.
 *
 * @param media - As the model states it.
 * @param use - What it is for.
 * @param base - URL that a relative `src` is resolved against.
 * @param say - Takes a `src` that no URL can be made of.
 * @returns The facts, or `undefined` where the picture has no address on the web.
 */
export function mediaFacts(media: Media, use: ImageUse, base: string | undefined, say: Say): ImageFacts | undefined {
  const url = resolveUrl(media.src, base)
  if (url === undefined) {
    say('unusable-url', { url: media.src })
    return undefined
  }
  return withoutGaps<ImageFacts>({
    id: nodeId(url, use),
    url,
    width: media.width || undefined,
    height: media.height || undefined,
    mediaType: media.mediaType,
    alt: media.alt === decorative ? undefined : media.alt,
  })
}
