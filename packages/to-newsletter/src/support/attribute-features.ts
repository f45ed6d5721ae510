/** Attributes that are features by their own name. */
const own: ReadonlySet<string> = new Set([
  'align',
  'valign',
  'background',
  'cellpadding',
  'cellspacing',
  'dir',
  'height',
  'width',
  'hidden',
  'lang',
  'srcset',
  'target',
  'role',
  'required',
  'aria-describedby',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'aria-live',
  'popover',
])

const picture = /\.(apng|avif|bmp|gif|hdr|heif|ico|jpe?g|mp4|png|svg|tiff?|webp)(?:[?#]|$)/i
const spellings: Readonly<Record<string, string>> = { jpeg: 'jpg', tif: 'tiff' }

/**
 * caniemail's features that an attribute is.
 *
 * @param tagName - Lower case.
 * @param name - Lower case.
 * @param value - As it stands, references resolved.
 * @returns Their names, which the data may not have.
 */
export function attributeFeatures(tagName: string, name: string, value: string): readonly string[] {
  if (own.has(name)) return [`html-${name}`]
  if (name === 'loading') return ['html-loading-attribute']
  if (name === 'usemap') return ['html-image-maps']
  if (name === 'href' && /^#./.test(value)) return ['html-anchor-links']
  if (name === 'href' && /^mailto:/i.test(value)) return ['html-mailto-links']
  if (name === 'src' && tagName === 'img') return pictureFeatures(value)
  return []
}

/**
 * caniemail's feature of a picture's format, as far as its address says it.
 *
 * @param src - Address.
 * @returns One name or none.
 */
export function pictureFeatures(src: string): readonly string[] {
  if (/^data:/i.test(src)) return ['image-base64']
  const format = picture.exec(src.slice(-400))?.[1]?.toLowerCase()
  return format === undefined ? [] : [`image-${spellings[format] ?? format}`]
}
