import type { ReadField } from '../front-matter/context.js'
import type { KeyTable } from '../front-matter/read-map.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { number } from './number.js'
import { line, text } from './text.js'

/** Another size or format of the same picture: its address, or the whole. */
const variant: ReadField = mapOf(
  {
    src: { read: text, to: 'src', synonyms: ['url', 'file', 'path'] },
    mediaType: { read: text, to: 'mediaType', synonyms: ['type'] },
    width: { read: number, to: 'width' },
    height: { read: number, to: 'height' },
  },
  (field, path, context) => ({ src: text(field, path, context) }),
)

/** Keys of a picture, sound or film, as they stand beside the keys of what it is part of. */
export const mediaKeys: KeyTable = {
  src: { read: text, to: 'src', synonyms: ['url', 'file', 'path'] },
  alt: { read: line, to: 'alt' },
  mediaType: { read: text, to: 'mediaType', synonyms: ['type'] },
  width: { read: number, to: 'width' },
  height: { read: number, to: 'height' },
  bytes: { read: number, to: 'bytes' },
  variants: { read: listOf(variant), to: 'variants', synonyms: ['crops'] },
  focal: { read: mapOf({ x: { read: number, to: 'x' }, y: { read: number, to: 'y' } }), to: 'focal' },
  integrity: { read: text, to: 'integrity' },
  durationSeconds: { read: number, to: 'duration', synonyms: ['duration'] },
}

/** A picture: its address, or the whole. */
export const media: ReadField = mapOf(mediaKeys, (field, path, context) => ({ src: text(field, path, context) }))
