/** The value in the middle. */
export const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]

async function time(run) {
  const began = performance.now()
  await run()
  return performance.now() - began
}

/**
 * Times runs against the first of them, the floor.
 *
 * The floor is timed anew before each run and compared with that run alone, so that a machine that is busy for a while is
 * busy for both sides of a ratio.
 *
 * @param {Record<string, () => unknown>} runs By name, the floor first.
 * @param {number} rounds How often; one more goes before, to warm up.
 * @returns By name the median of the ratios and of the milliseconds.
 */
export async function compare(runs, rounds) {
  const [floor] = Object.values(runs)
  const taken = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      // Once unmeasured, since any run is slower after another one than after itself.
      await floor()
      const before = await time(floor)
      const milliseconds = await time(run)
      if (round > 0) taken[name].push({ ratio: milliseconds / before, milliseconds })
    }
  }
  const middle = (pairs, key) => median(pairs.map((pair) => pair[key]))
  return Object.fromEntries(
    Object.entries(taken).map(([name, pairs]) => [
      name,
      { ratio: middle(pairs, 'ratio'), milliseconds: middle(pairs, 'milliseconds') },
    ]),
  )
}
