import { OffprintError } from '@offprint/core'
import type { Root } from 'mdast'
import type { TreePlugin } from '../markdown-options.js'

/**
 * Calls the caller's plugins.
 *
 * @param tree - mdast, which they may change in place.
 * @param plugins - In their order.
 * @returns The tree of the last.
 * @throws OffprintError `from-markdown/invalid-plugin` where one returns something that is no tree, such as a promise.
 */
export function runPlugins(tree: Root, plugins: readonly TreePlugin[]): Root {
  return plugins.reduce((before, plugin, index) => {
    const after: unknown = plugin(before) ?? before
    if (isRoot(after)) return after
    const found = after instanceof Promise ? 'promise' : `\`${String(after)}\``
    const reason = `Unexpected ${found} of plugin ${index + 1}, expected a tree (mdast), or nothing`
    throw new OffprintError('from-markdown/invalid-plugin', reason)
  }, tree)
}

const isRoot = (value: unknown): value is Root =>
  typeof value === 'object' &&
  value !== null &&
  (value as Partial<Root>).type === 'root' &&
  Array.isArray((value as Partial<Root>).children)
