import type { Flow } from '../nodes/nodes.js'
import { flowTexts } from './flow-texts.js'

/**
 * The words of a body or of any blocks, without markup.
 *
 * @param body - A root, or what else has blocks.
 * @returns Plain text, blocks parted by a blank line; pull quotes are left out, since they repeat the text.
 */
export function toPlainText(body: { readonly children: readonly Flow[] }): string {
  return flowTexts(body.children).join('\n\n')
}
