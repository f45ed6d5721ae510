import { cropNames, cropsAmong, isSmall } from '../judge/crops.js'
import type { ImageFacts } from './image-facts.js'
import type { Say } from './scope.js'

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
    if (isSmall({ width, height })) say('small-image', { src: url, width, height })
  }
  const found = cropsAmong(sized)
  const missing = cropNames.filter((name) => !found.includes(name))
  if (images.length > 0 && missing.length > 0) say('missing-crops', { ratios: missing.join(', ') })
}
