const names: ReadonlySet<string> = new Set(['own', 'variant'])

/**
 * Does this directive stand without a blank line after it, since it belongs to the block round it?
 *
 * @param name - Of a directive on a line of its own.
 * @returns Whether it does.
 */
export function isClose(name: string): boolean {
  return names.has(name)
}
