import { type AudioNode, type Embed, type FileNode, type Media, phrasingText, type Video } from '@offprint/core'
import type { DirectiveParts } from './block-directive.js'
import { altOf } from './figure-directive.js'
import { without } from './without.js'

const titleOf = ({ label }: DirectiveParts): { readonly title?: string } => {
  const title = phrasingText(label).trim()
  return title === '' ? {} : { title }
}

/** A card for a thing that lives elsewhere. */
export function embed(parts: DirectiveParts): Embed | undefined {
  const { attributes } = parts
  const url = attributes.url('url')
  const thumbnail = attributes.text('thumbnail')
  const alt = altOf(attributes)
  const known = without({
    provider: attributes.text('provider'),
    author: attributes.text('author'),
    thumbnail: thumbnail === undefined ? undefined : { src: thumbnail, ...without({ alt }) },
    text: attributes.text('text'),
    html: attributes.text('html'),
    width: attributes.number('width'),
    height: attributes.number('height'),
  })
  return missing(parts, 'url', url) ? undefined : { type: 'embed', url: url ?? '', ...titleOf(parts), ...known }
}

/** Sound. */
export function audio(parts: DirectiveParts): AudioNode | undefined {
  const media = mediaOf(parts)
  const transcript = without({ transcript: parts.attributes.text('transcript') })
  return media === undefined ? undefined : { type: 'audio', media, ...titleOf(parts), ...transcript }
}

/** Film. */
export function video(parts: DirectiveParts): Video | undefined {
  const { attributes } = parts
  const alt = altOf(attributes)
  const poster = attributes.text('poster')
  const captions = attributes.text('captions')
  const language = attributes.language('captionsLanguage')
  const media = mediaOf(parts)
  if (media === undefined) return undefined
  return {
    type: 'video',
    media: { ...media, ...without({ alt }) },
    ...titleOf(parts),
    ...without({
      poster: poster === undefined ? undefined : { src: poster, ...without({ alt }) },
      captions:
        captions === undefined ? undefined : [{ src: captions, kind: 'captions' as const, ...without({ language }) }],
      transcript: attributes.text('transcript'),
    }),
  }
}

/** A file to download. */
export function file(parts: DirectiveParts): FileNode | undefined {
  const media = mediaOf(parts)
  return media === undefined ? undefined : { type: 'file', media, ...titleOf(parts) }
}

function mediaOf(parts: DirectiveParts): Media | undefined {
  const { attributes } = parts
  const src = attributes.text('src')
  const known = without({
    mediaType: attributes.mediaType(),
    width: attributes.number('width'),
    height: attributes.number('height'),
    bytes: attributes.number('bytes'),
    duration: attributes.number('duration', true),
  })
  return missing(parts, 'src', src) || src === undefined ? undefined : { src, ...known }
}

function missing({ node, context }: DirectiveParts, attribute: string, value: string | undefined): boolean {
  if (value !== undefined) return false
  context.report('missing-attribute', { name: node.name, attribute, expected: 'the address of what it shows' }, node)
  return true
}
