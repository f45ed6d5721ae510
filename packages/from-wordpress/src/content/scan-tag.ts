import { type FindAhead, matchAt } from './find-ahead.js'

const tag = /<\/?([a-zA-Z][\w-]*)[^<>]*>/y

/** Elements whose content is no markup. */
const opaque: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea'])

/**
 * Passes over a comment, a tag, or an element whose content is no markup.
 *
 * @param content - The post as it is kept.
 * @param at - Position of a `<`.
 * @param find - Searches the content.
 * @returns Where to go on.
 */
export function scanTag(content: string, at: number, find: FindAhead): number {
  if (content.startsWith('<!--', at)) {
    const close = find('-->', at)
    return close === -1 ? at + 4 : close + 3
  }
  const match = matchAt(tag, content, at)
  if (match === null) return at + 1
  const after = at + match[0].length
  const name = match[1]?.toLowerCase() ?? ''
  const close = opaque.has(name) && content[at + 1] !== '/' ? find(`</${name}`, after) : -1
  return close === -1 ? after : close
}
