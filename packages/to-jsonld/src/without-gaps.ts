/** The fields of a node, where those that it may lack may also be `undefined`. */
export type Gaps<Node> = {
  [Key in keyof Node]: Record<never, never> extends Pick<Node, Key> ? Node[Key] | undefined : Node[Key]
}

/**
 * Leaves out what is not known, so that no empty value reaches the output.
 *
 * @param fields - Fields, of which optional ones may be `undefined`.
 * @returns The fields that have a value, in the same order.
 */
export function withoutGaps<Node extends object>(fields: Gaps<Node>): Node {
  const known: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) known[key] = value
  return known as Node
}
