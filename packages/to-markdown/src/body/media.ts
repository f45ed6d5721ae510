import { decorative, type Media, type NodeOf } from '@offprint/core'
import type { RootContent } from 'mdast'
import { type AttributeValues, attributesOf } from './attributes.js'
import { leafDirective, plain } from './build.js'

const isTrimmed = (text: string | undefined): boolean => text === undefined || text === text.trim()

/** What a directive can say of a medium; `undefined` where there is more. */
function mediaValues({ src, mediaType, width, height, bytes, duration, ...more }: Media): AttributeValues | undefined {
  const rest = Object.entries(more).filter(([key, value]) => key !== 'alt' && value !== undefined)
  if (rest.length > 0 || (duration !== undefined && !/^\d{1,15}(\.\d+)?$/.test(String(duration)))) return undefined
  return { src, type: mediaType, width, height, bytes, duration }
}

function directive(
  name: string,
  { title, data }: { readonly title?: string; readonly data?: NodeOf<'file'>['data'] },
  values: AttributeValues | undefined,
): RootContent | undefined {
  const attributes = values === undefined || !isTrimmed(title) ? undefined : attributesOf(data, values, 'block')
  return attributes === undefined ? undefined : leafDirective(name, attributes, plain(title ?? ''))
}

/** A picture by address and text alternative alone. */
function pictureOf(picture: Media | undefined): { readonly src?: string; readonly alt?: string } | undefined {
  if (picture === undefined) return {}
  const { src, alt, ...more } = picture
  const isOwnWord = alt === undefined || alt.toLowerCase() !== decorative || alt === decorative
  if (Object.keys(more).length > 0 || !isOwnWord) return undefined
  return { src, ...(alt === undefined ? {} : { alt }) }
}

/** `::embed[Title]{url="…"}`. */
export function embed(node: NodeOf<'embed'>): RootContent | undefined {
  const { url, provider, html, author, thumbnail, text, width, height } = node
  const picture = pictureOf(thumbnail)
  if (picture === undefined) return undefined
  const { src, alt } = picture
  return directive('embed', node, { url, provider, author, thumbnail: src, alt, text, width, height, html })
}

/** `::audio[Title]{src="…"}`. */
export function audio(node: NodeOf<'audio'>): RootContent | undefined {
  const values = node.media.alt === undefined ? mediaValues(node.media) : undefined
  return directive('audio', node, values && { ...values, transcript: node.transcript })
}

/** `::file[Title]{src="…"}`. */
export function file(node: NodeOf<'file'>): RootContent | undefined {
  return directive('file', node, node.media.alt === undefined ? mediaValues(node.media) : undefined)
}

/** `::video[Title]{src="…"}`; its text alternative is its poster's, and it has one track of captions. */
export function video(node: NodeOf<'video'>): RootContent | undefined {
  const { media, poster, captions = [], transcript } = node
  const picture = pictureOf(poster)
  const values = mediaValues(media)
  const [track, ...others] = captions
  const isPlainTrack = track === undefined || (track.kind === 'captions' && track.label === undefined)
  const sameAlt =
    poster === undefined
      ? pictureOf(media.alt === undefined ? undefined : { src: '', alt: media.alt }) !== undefined
      : picture?.alt === media.alt
  if (values === undefined || picture === undefined || others.length > 0 || !isPlainTrack || !sameAlt) return undefined
  const more = {
    poster: picture.src,
    alt: media.alt,
    captions: track?.src,
    captionsLanguage: track?.language,
    transcript,
  }
  return directive('video', node, { ...values, ...more })
}
