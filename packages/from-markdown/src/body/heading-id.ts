import type { PhrasingContent } from 'mdast'

/** A heading's own id, and its content without it. */
export interface HeadingId {
  readonly id: string
  readonly children: readonly PhrasingContent[]
}

const attribute = /\s*\{#([^\s{}]+)\}\s*$/

/**
 * Reads `## Title {#id}`.
 *
 * @param children - Content of a heading.
 * @returns Its id and its words, or `undefined` where it names none.
 */
export function headingId(children: readonly PhrasingContent[]): HeadingId | undefined {
  const last = children.at(-1)
  const found = last?.type === 'text' ? attribute.exec(last.value) : null
  if (last?.type !== 'text' || found === null) return undefined
  const value = last.value.slice(0, found.index)
  return { id: found[1] ?? '', children: [...children.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])] }
}
