const maximum = 200

/**
 * Makes the last part of a path out of any text.
 *
 * @param text - Such as a title.
 * @returns Lower-case letters of any script, digits and single hyphens, at most 200 characters; may be empty.
 */
export function slugify(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'ʼ]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return [...(words ?? []).join('-')].slice(0, maximum).join('').replace(/-+$/, '')
}
