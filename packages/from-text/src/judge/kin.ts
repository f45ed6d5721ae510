/** How the other lines of one kind stand in a text. */
export interface Kin {
  /** How many others there are. */
  readonly others: number
  /** From -1 (none of them stands where headings stand) to 1 (all do), less for few of them. */
  readonly lean: number
}

/** From so many on, more of a kind say no more. */
const most = 4

/**
 * Judges lines of one kind together: do they stand where headings stand?
 *
 * @param keys - For each line what it shares with its kind.
 * @param stands - For each line whether it stands where a heading stands.
 * @returns For each line what the others of its kind say.
 */
export function kinOf(keys: readonly string[], stands: readonly boolean[]): readonly Kin[] {
  const counts = new Map<string, { all: number; standing: number }>()
  for (const [at, key] of keys.entries()) {
    const count = counts.get(key) ?? { all: 0, standing: 0 }
    count.all++
    if (stands[at] === true) count.standing++
    counts.set(key, count)
  }
  return keys.map((key, at) => {
    const { all = 1, standing = 0 } = counts.get(key) ?? {}
    const others = all - 1
    if (others === 0) return { others, lean: 0 }
    const share = (standing - (stands[at] === true ? 1 : 0)) / others
    return { others, lean: (2 * share - 1) * (Math.min(others, most) / most) }
  })
}
