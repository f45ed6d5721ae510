import type { Media } from '@offprint/core'

/**
 * A picture in its own form and in each other ratio that it exists in: other sizes and formats of a crop say nothing new.
 *
 * @param media - A picture with its variants.
 * @returns The picture, then the largest variant of each further ratio of width to height.
 */
export function pickCrops({ variants = [], ...media }: Media): readonly Media[] {
  const crops = new Map<string, Media>([[ratioOf(media), media]])
  const bySize = variants.toSorted((one, other) => areaOf(other) - areaOf(one))
  for (const variant of bySize) {
    const ratio = ratioOf(variant)
    // The text alternative belongs to what is shown, in any crop.
    const alt = media.alt === undefined ? {} : { alt: media.alt }
    if (ratio !== 'unknown' && !crops.has(ratio)) crops.set(ratio, { ...variant, ...alt })
  }
  return [...crops.values()]
}

const areaOf = ({ width = 0, height = 0 }: Media): number => width * height

/** Two digits, since whole pixels never meet a ratio exactly. */
const ratioOf = ({ width = 0, height = 0 }: Media): string =>
  width > 0 && height > 0 ? (width / height).toFixed(2) : 'unknown'
