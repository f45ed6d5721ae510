/**
 * The largest number that fits, found by halving.
 *
 * @param most - Where to begin; 0 is taken to fit.
 * @param fits - Holds for every smaller number of one that fits.
 * @returns From 0 to `most`.
 */
export function fitCount(most: number, fits: (count: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
