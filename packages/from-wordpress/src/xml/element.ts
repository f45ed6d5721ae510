/** A piece of an export that was read whole, such as an item or an author. */
export interface WxrElement {
  /** With the usual prefix: `wp:post_id`, `content:encoded`, `title`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly WxrElement[]
  /** Line of the start tag, from 1. */
  readonly line: number
  /** Line of the end tag, from 1. */
  readonly endLine: number
}

/**
 * The text of a child.
 *
 * @param element - Its parent.
 * @param name - Its name, with the usual prefix.
 * @returns The trimmed text of the first such child; empty when there is none.
 */
export function childText(element: WxrElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? ''
}
