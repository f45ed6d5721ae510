import { type Child, element } from '@offprint/xml'
import type { Element } from 'xast'
import type { Episode } from '../record/item.js'
import type { Channel } from './resolve-channel.js'

/**
 * A podcast's own elements in the channel (Apple, "RSS feed requirements"; Podcasting 2.0 namespace).
 *
 * @param channel - What the podcast says of itself.
 * @returns Elements of the prefixes `itunes` and `podcast`.
 */
export function channelElements(channel: Channel | undefined): readonly Child[] {
  if (channel === undefined) return []
  const { author, image, explicit, owner, type, locked, guid } = channel
  return [
    ...channel.categories.map(categoryElement),
    element('itunes:explicit', {}, [String(explicit)]),
    author === undefined ? undefined : element('itunes:author', {}, [author]),
    image === undefined ? undefined : element('itunes:image', { href: image }),
    type === undefined ? undefined : element('itunes:type', {}, [type]),
    owner === undefined
      ? undefined
      : element('itunes:owner', {}, [
          element('itunes:name', {}, [owner.name]),
          element('itunes:email', {}, [owner.email]),
        ]),
    guid === undefined ? undefined : element('podcast:guid', {}, [guid]),
    locked === undefined ? undefined : element('podcast:locked', { owner: owner?.email }, [locked ? 'yes' : 'no']),
  ]
}

function categoryElement(category: Channel['categories'][number]): Element {
  const [name, sub] = typeof category === 'string' ? [category] : category
  return element('itunes:category', { text: name }, [
    sub === undefined ? undefined : element('itunes:category', { text: sub }),
  ])
}

/**
 * A podcast's own elements in an item.
 *
 * @param episode - What the podcast says of the episode.
 * @returns Elements of the prefixes `itunes` and `podcast`.
 */
export function episodeElements(episode: Episode | undefined): readonly Child[] {
  if (episode === undefined) return []
  const { duration, image, number, transcript, narrator } = episode
  return [
    duration === undefined ? undefined : element('itunes:duration', {}, [String(duration)]),
    image === undefined ? undefined : element('itunes:image', { href: image }),
    number === undefined ? undefined : element('itunes:episode', {}, [String(number)]),
    transcript === undefined
      ? undefined
      : element('podcast:transcript', { url: transcript.url, type: transcript.mediaType }),
    narrator === undefined ? undefined : element('podcast:person', { role: 'narrator', group: 'cast' }, [narrator]),
  ]
}
