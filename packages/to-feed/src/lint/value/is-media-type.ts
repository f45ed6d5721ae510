/** `type-name "/" subtype-name`, RFC 6838, section 4.2, with parameters. */
const mediaType = /^[a-z0-9][\w!#$&^.+-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126}\s*(?:;[^<>]*)?$/i

/**
 * Is this well-formed as a media type (RFC 6838, section 4.2)?
 *
 * @param text - Such as `audio/mpeg`.
 * @returns Whether it is; `image//img` is not.
 */
export function isMediaType(text: string): boolean {
  return mediaType.test(text)
}
