/** What an adapter may not touch, and what happens when it does. */
const forbid = (name: string) => (): never => {
  throw new Error(`Unexpected use of \`${name}\` while rendering, expected an adapter that takes it as an argument`)
}

/**
 * Runs a function in a world without clock, chance, network and environment.
 *
 * @param run - What to run.
 * @returns Its result.
 * @throws Error naming the first of these that was touched.
 */
export async function withoutWorld<Result>(run: () => Promise<Result>): Promise<Result> {
  const { Date: realDate, fetch: realFetch } = globalThis
  const { random } = Math
  const { randomUUID, getRandomValues } = globalThis.crypto
  globalThis.Date = timeless(realDate)
  globalThis.fetch = forbid('fetch')
  Math.random = forbid('Math.random')
  globalThis.crypto.randomUUID = forbid('crypto.randomUUID')
  globalThis.crypto.getRandomValues = forbid('crypto.getRandomValues')
  try {
    return await run()
  } finally {
    globalThis.Date = realDate
    globalThis.fetch = realFetch
    Math.random = random
    globalThis.crypto.randomUUID = randomUUID
    globalThis.crypto.getRandomValues = getRandomValues
  }
}

/** A `Date` that works for given moments and has no now. */
function timeless(real: DateConstructor): DateConstructor {
  return new Proxy(real, {
    apply: forbid('Date()'),
    construct: (target, parameters) => {
      if (parameters.length === 0) forbid('new Date()')()
      return Reflect.construct(target, parameters)
    },
    get: (target, key) => (key === 'now' ? forbid('Date.now') : Reflect.get(target, key)),
  })
}
