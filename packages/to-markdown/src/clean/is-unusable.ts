/** Schemes that run something or bring a document of their own; pictures among them only show themselves. */
const harmful = /^(?:javascript|vbscript|data):(?!image\/(?:png|jpeg|gif|webp|avif)[;,])/

/**
 * Is this an address that no reader of the file will take?
 *
 * @param url - As it stands in the model.
 * @returns Whether it is empty or its scheme runs something, also where white space hides it (WHATWG URL, 4.4).
 */
export function isUnusable(url: string): boolean {
  const bare = url.replace(/[\u0000-\u0020]/g, '').toLowerCase()
  return bare === '' || harmful.test(bare)
}
