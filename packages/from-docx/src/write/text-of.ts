import { phrasingText } from '@offprint/core'
import { toPhrasing } from '@offprint/html-body'
import type { RootContent } from 'hast'

/**
 * The words of a block in one line.
 *
 * @param node - hast.
 * @returns Plain text.
 */
export function textOf(node: RootContent): string {
  return phrasingText(toPhrasing([node]))
    .replace(/\s+/g, ' ')
    .trim()
}
