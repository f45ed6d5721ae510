/**
 * Leaves out the fields that are undefined.
 *
 * @param value - Any object.
 * @returns A copy without them.
 */
export function without<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>
  }
}
