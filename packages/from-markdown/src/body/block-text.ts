import type { Flow } from '@offprint/core'

/**
 * A text as paragraphs, for what nothing better is known of.
 *
 * @param text - Any text; a blank line parts two paragraphs.
 * @returns Paragraphs.
 */
export function blockText(text: string): readonly Flow[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}
