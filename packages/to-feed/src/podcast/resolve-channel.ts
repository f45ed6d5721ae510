import type { Publication } from '@offprint/core'
import { messages } from '../messages.js'
import { absoluteUrl } from '../record/absolute-url.js'
import type { FeedSettings } from '../settings.js'
import { podcastGuid } from './podcast-guid.js'
import { isShowable, type PodcastOptions } from './podcast-options.js'

/** What a podcast says of itself beyond its feed. */
export interface Channel extends Omit<PodcastOptions, 'image'> {
  /** UUID of the feed's address; absent where that is not known. */
  readonly guid: string | undefined
  readonly author: string | undefined
  readonly image: string | undefined
}

/**
 * Makes a podcast's own facts.
 *
 * @param publication - What is published.
 * @param settings - With the caller's `podcast`.
 * @param feedUrl - Absolute URL of the RSS feed.
 * @returns The channel, or nothing where the publication is no podcast.
 */
export function resolveChannel(
  publication: Publication,
  { podcast, report }: Pick<FeedSettings, 'podcast' | 'report'>,
  feedUrl: string | undefined,
): Channel | undefined {
  if (podcast === undefined) return undefined
  const { logo, icon, language, publisher, url } = publication
  const emblems = [logo, icon].map((media) => (media === undefined ? undefined : absoluteUrl(media.src, url)))
  const image = [podcast.image, ...emblems].find((candidate) => candidate !== undefined && isShowable(candidate))
  const author = publisher?.name ?? podcast.owner?.name
  const missing = [
    ...(image === undefined ? ['a picture (JPEG or PNG)'] : []),
    ...(language === 'und' ? ['a language'] : []),
    ...(author === undefined ? ['a publisher'] : []),
    ...(feedUrl === undefined ? ['`feedUrls.rss`, from which its `podcast:guid` is made'] : []),
  ]
  for (const what of missing) report(messages('incomplete-podcast', { what }, { path: 'podcast' }))
  return { ...podcast, image, author, guid: feedUrl === undefined ? undefined : podcastGuid(feedUrl) }
}
