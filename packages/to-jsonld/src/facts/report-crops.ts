import type { ImageFacts } from './image-facts.js'
import type { Say } from './scope.js'

const ratios: Readonly<Record<string, number>> = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 }
const tolerance = 0.03

/** Google, Article structured data: "at least 50K pixels (when multiplying width and height)". */
const smallest = 50_000

/**
 * Reports what Google's article guidance recommends of pictures and these do not have.
 *
 * @param images - Pictures of one article.
 * @param say - Takes the messages.
 */
export function reportCrops(images: readonly ImageFacts[], say: Say): void {
  const sized = images.flatMap(({ url, width, height }) =>
    width === undefined || height === undefined ? [] : [{ url, width, height }],
  )
  for (const { url, width, height } of sized) {
    if (width * height < smallest) say('small-image', { src: url, width, height })
  }
  const missing = Object.keys(ratios).filter(
    (name) => !sized.some(({ width, height }) => Math.abs(width / height / (ratios[name] ?? 1) - 1) < tolerance),
  )
  if (images.length > 0 && missing.length > 0) say('missing-crops', { ratios: missing.join(', ') })
}
