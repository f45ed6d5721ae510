/** Scheme, colon, and no space, control character or character that RFC 3987 excludes. */
const absolute = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020\u007f]+$/i

/**
 * Is this an absolute IRI (RFC 3987, section 2.2)?
 *
 * @param text - Such as `https://…`, `tag:…`, `urn:uuid:…`.
 * @returns Whether it has a scheme and no character that an IRI may not have.
 */
export function isAbsoluteIri(text: string): boolean {
  return absolute.test(text)
}
