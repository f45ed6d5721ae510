/** Width and height of a picture in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

const ratios: Readonly<Record<string, number>> = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 }
const tolerance = 0.03

/** Google, Article structured data: "at least 50K pixels (when multiplying width and height)". */
const smallest = 50_000

/** Names of the ratios that Google recommends. */
export const cropNames: readonly string[] = Object.keys(ratios)

/**
 * Which of the recommended ratios is among some pictures?
 *
 * @param sizes - Of the pictures.
 * @returns Names of ratios, in the order of the recommendation.
 */
export function cropsAmong(sizes: readonly Size[]): readonly string[] {
  return cropNames.filter((name) =>
    sizes.some(({ width, height }) => Math.abs(width / height / (ratios[name] ?? 1) - 1) < tolerance),
  )
}

/**
 * Has a picture fewer pixels than Google takes?
 *
 * @param size - Of the picture.
 * @returns Whether it is too small.
 */
export const isSmall = ({ width, height }: Size): boolean => width * height < smallest
