import { type Flow, phrasingText } from '@offprint/core'
import type { Journal } from '../read/journal.js'

/**
 * Takes off the rule and the heading that stand over the notes alone, since every channel writes its own.
 *
 * @param blocks - A body.
 * @param journal - Keeps the heading's words.
 * @returns The body with its notes.
 */
export function settleNotes(blocks: readonly Flow[], journal: Journal): readonly Flow[] {
  if (!blocks.some(({ type }) => type === 'footnoteDefinition')) return blocks
  const kept: Flow[] = []
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Flow
    const opensNotes = kept.at(-1)?.type === 'footnoteDefinition' && onlyNotes(kept)
    if (opensNotes && block.type === 'heading')
      journal.leaveOut(phrasingText(block.children), 'the heading of the notes, which channels write themselves')
    else if (!(opensNotes && (block.type === 'thematicBreak' || block.type === 'sectionBreak'))) kept.push(block)
  }
  return kept.reverse()
}

/** Are there notes alone up to the next heading, or to the end? */
function onlyNotes(following: readonly Flow[]): boolean {
  for (let index = following.length - 1; index >= 0; index--) {
    const type = following[index]?.type
    if (type === 'heading') return true
    if (type !== 'footnoteDefinition') return false
  }
  return true
}
