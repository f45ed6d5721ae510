/** The value in the middle. */
export const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]

/** Runs timed together. */
const together = 3

/** Milliseconds after which a run is as fast as it gets: engines compile beside it, later where the machine is busy. */
const warm = 2_000

async function warmUp(run) {
  const began = performance.now()
  do await run()
  while (performance.now() - began < warm)
}

/**
 * Times a run, several times over and after itself, so that it pays for its own garbage and for nobody else's.
 *
 * @returns Milliseconds of one.
 */
async function time(run) {
  await run()
  const began = performance.now()
  for (let count = 0; count < together; count++) await run()
  return (performance.now() - began) / together
}

/**
 * Times runs against the first of them, the floor.
 *
 * The floor is timed anew before each run and compared with that run alone, so that a machine that is busy for a while is
 * busy for both sides of a ratio.
 *
 * @param {Record<string, () => unknown>} runs By name, the floor first.
 * @param {number} rounds How often, after warming up.
 * @returns By name the median of the ratios and of the milliseconds.
 */
export async function compare(runs, rounds) {
  const [floor] = Object.values(runs)
  const taken = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (const run of Object.values(runs)) await warmUp(run)
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const before = await time(floor)
      const milliseconds = await time(run)
      taken[name].push({ ratio: milliseconds / before, milliseconds })
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
