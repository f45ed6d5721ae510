type Tree = Record<string, unknown> | unknown[]

/**
 * Puts a value at a dotted path into a tree under construction; whole numbers make lists.
 *
 * @param target - Changed in place.
 * @param path - Such as `media.0.src`.
 * @param value - Not `undefined`.
 */
export function assignPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? path
  let inner: Tree = target
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1] ?? last
    const known: unknown = Reflect.get(inner, key)
    const child: Tree = isTree(known) ? known : /^\d+$/.test(next) ? [] : {}
    Object.defineProperty(inner, key, { value: child, enumerable: true, configurable: true, writable: true })
    inner = child
  }
  Object.defineProperty(inner, last, { value, enumerable: true, configurable: true, writable: true })
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null
