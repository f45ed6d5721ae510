import type { Flow, Phrasing } from '@offprint/core'

/** What an element may turn into: blocks and inline content side by side, until a block sorts them. */
export type Piece = Flow | Phrasing

const phrasingTypes = {
  text: true,
  emphasis: true,
  strong: true,
  delete: true,
  inlineCode: true,
  break: true,
  link: true,
  image: true,
  footnoteReference: true,
  inlineMath: true,
  superscript: true,
  subscript: true,
  underline: true,
  mark: true,
  kbd: true,
  abbr: true,
  cite: true,
  time: true,
  span: true,
  smallCaps: true,
  ruby: true,
  crossReference: true,
  citation: true,
  unknownPhrasing: true,
} satisfies Readonly<Record<Phrasing['type'], true>>

/**
 * Does this stand inside a line?
 *
 * @param piece - Any piece.
 * @returns Whether it is inline content, and no block.
 */
export function isPhrasing(piece: Piece): piece is Phrasing {
  return piece.type in phrasingTypes
}
