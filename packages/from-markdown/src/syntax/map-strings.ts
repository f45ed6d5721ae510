/**
 * Changes the texts of a tree in place: values, titles, addresses, whatever the fields are called.
 *
 * @param tree - Nodes without cycles.
 * @param change - Called with every text but the nodes' types.
 */
export function mapStrings(tree: object, change: (text: string) => string): void {
  const open: object[] = [tree]
  for (let node = open.pop() as Record<string, unknown> | undefined; node !== undefined; ) {
    for (const key in node) {
      const value = node[key]
      if (typeof value === 'string' && key !== 'type') node[key] = change(value)
      else if (typeof value === 'object' && value !== null) open.push(value)
    }
    node = open.pop() as Record<string, unknown> | undefined
  }
}
