import type { Box } from './box.js'
import type { LeftOut } from './left-out.js'
import { linkDensity } from './link-density.js'
import { isParagraph } from './loose-paragraphs.js'
import type { Measures } from './measure.js'
import type { Scores } from './score.js'

/**
 * Finds the parts of the article that stand beside its main box.
 *
 * @param top - The box that holds most of it.
 * @param left - What is left out.
 * @param measures - Measures of the page.
 * @param scores - Final scores.
 * @returns The parts in order, the main box among them.
 */
export function joinSiblings(top: Box, left: LeftOut, measures: Measures, scores: Scores): readonly Box[] {
  const best = scores.get(top.index) ?? 0
  const enough = Math.max(10, best * 0.2)
  const name = top.hint.name
  return (top.parent?.children ?? [top]).filter((box) => {
    if (box === top) return true
    if (left.has(box.index)) return false
    const bonus = name !== '' && box.hint.name === name ? best * 0.2 : 0
    const score = scores.get(box.index)
    if (score !== undefined && score + bonus >= enough) return true
    return isParagraph(box) && isProse(box, measures)
  })
}

function isProse(box: Box, measures: Measures): boolean {
  const text = measures.text[box.index] ?? 0
  const density = linkDensity(box, measures)
  if (text > 80) return density < 0.25
  return text > 0 && density === 0 && endsSentence(box)
}

function endsSentence({ element }: Box): boolean {
  return element.children.some((node) => node.type === 'text' && /[.。!?…](?:\s|$)/.test(node.value))
}
