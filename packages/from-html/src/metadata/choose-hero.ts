import type { FigureContent, Rights } from '@offprint/core'
import { readCredit } from '@offprint/facts'
import type { ImageClaim } from './claims.js'
import type { Fact } from './page-facts.js'
import { resolve } from './page-head.js'
import { plainText } from './plain-text.js'

/**
 * Chooses the picture that stands for an article.
 *
 * @param claims - Pictures, most trusted first.
 * @param base - Address that others are resolved against.
 * @returns The first with an address, with what the other claims say of the same one.
 */
export function chooseHero(
  claims: readonly Fact<ImageClaim>[],
  base: string | undefined,
): Fact<FigureContent> | undefined {
  const images = claims.flatMap((claim) => {
    const src = resolve(claim.value.src, base)
    return src === undefined ? [] : [{ ...claim, value: { ...claim.value, src } }]
  })
  const [best] = images
  if (best === undefined) return undefined
  const same = images.filter(({ value }) => value.src === best.value.src).map(({ value }) => value)
  const image = Object.assign({}, ...[...same].reverse()) as ImageClaim
  const { caption, credit, ...media } = image
  return {
    ...best,
    value: {
      media: [media],
      ...(caption === undefined ? {} : { caption: [{ type: 'text', value: plainText(caption) }] }),
      ...(credit === undefined ? {} : { credit: creditOf(plainText(credit)) }),
    },
  }
}

const creditOf = (text: string): Rights => ({ text, ...readCredit(text) })
