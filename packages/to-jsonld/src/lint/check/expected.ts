/** What a property may have. */
export interface Expected {
  /** Local name. */
  readonly property: string
  /** Local names of types. */
  readonly range: readonly string[]
}

/**
 * Names in a sentence.
 *
 * @param names - Local names of types.
 * @returns `A`, `A or B`, or `A, B or C`.
 */
export function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
