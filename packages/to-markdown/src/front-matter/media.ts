import type { Media, MediaVariant } from '@offprint/core'
import type { FieldContext, Fields } from './context.js'
import { line, trimmed } from './text.js'

/**
 * A picture, sound or film.
 *
 * @param media - Of the model.
 * @param context - Shared.
 * @returns Its keys.
 */
export function media(media: Media, context: FieldContext): Fields {
  const { src, alt, mediaType, width, height, bytes, duration, focal, variants = [], integrity } = media
  return {
    src: trimmed(src, context),
    alt: line(alt, context),
    mediaType,
    width,
    height,
    bytes,
    durationSeconds: duration,
    focal: focal && { x: focal.x, y: focal.y },
    variants: variants.length === 0 ? undefined : variants.map((variant) => variantOf(variant, context)),
    integrity: trimmed(integrity, context),
  }
}

const variantOf = ({ src, mediaType, width, height }: MediaVariant, context: FieldContext): Fields => ({
  src: trimmed(src, context),
  mediaType,
  width,
  height,
})
