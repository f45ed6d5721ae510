/** Schemes that run something or bring a document of their own. */
const harmful = /^(?:javascript|vbscript|data):/

/** The pictures among them, which only show themselves. */
const picture = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/

/**
 * Is this an address that no reader may be sent to?
 *
 * @param url - As it stands in the source.
 * @returns Whether its scheme runs something, also where white space or control characters hide it (WHATWG URL, 4.4).
 */
export function isHarmfulUrl(url: string): boolean {
  const bare = url.replace(/[\u0000-\u0020]/g, '').toLowerCase()
  return harmful.test(bare) && !picture.test(bare)
}
