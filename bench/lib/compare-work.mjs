/** Milliseconds of work after which a run is as fast as it gets, and of one sample. */
const warm = 1_000
const sample = 20

const work = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

async function time(run, least) {
  const began = work()
  let count = 0
  do {
    await run()
    count++
  } while (work() - began < least)
  return (work() - began) / count
}

/**
 * Compares runs with the first of them, the floor, by the least work of the processor that each was seen to take: whoever
 * else uses the machine only adds to it, and adds most to what takes most memory. For runs of a few milliseconds.
 *
 * @param {Record<string, () => unknown>} runs By name, the floor first.
 * @param {number} rounds How often, after warming up; all runs take turns.
 * @returns By name the ratio and the milliseconds.
 */
export async function compareWork(runs, rounds) {
  const least = {}
  for (const run of Object.values(runs)) await time(run, warm)
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, await time(run, sample))
    }
  }
  const [floor] = Object.values(least)
  return Object.fromEntries(
    Object.entries(least).map(([name, milliseconds]) => [name, { ratio: milliseconds / floor, milliseconds }]),
  )
}
