import type { ElementContent } from 'hast'

/**
 * Puts markup that another serializer wrote into a tree as it is.
 *
 * @param markup - From `toHeadTags`, which escapes it.
 * @returns Raw nodes.
 */
export function fromHead(markup: string): readonly ElementContent[] {
  return [{ type: 'raw', value: markup } as unknown as ElementContent]
}
