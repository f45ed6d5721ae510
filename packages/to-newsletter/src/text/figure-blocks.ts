import { decorative, type FigureContent } from '@offprint/core'
import { wrap } from './wrap.js'
import type { Blocks, Writer } from './writer.js'

/**
 * Writes a figure as text: its text alternatives in brackets, its caption, its credit.
 *
 * @param content - The figure, if there is one.
 * @param writer - What writes the caption.
 * @returns One block, or none.
 */
export function figureBlocks(content: FigureContent | undefined, { inline, words }: Writer): Blocks {
  if (content === undefined) return []
  const alts = content.media.flatMap(({ alt }) =>
    alt === undefined || alt === decorative ? [] : wrap(`[${words(alt)}]`),
  )
  const caption = content.caption === undefined ? [] : wrap(inline(content.caption))
  const credit = content.credit === undefined ? [] : wrap(words(content.credit.text))
  const numbered = [content.label, content.number].filter((part) => part !== undefined).join(' ')
  const number = numbered === '' ? [] : wrap(words(numbered))
  return [[...alts, ...number, ...caption, ...credit]]
}
