/** What a block of a page was before its markup was lost; `strong` is a paragraph in bold, which is a heading to the eye. */
export type FlatKind = 'heading' | 'item' | 'caption' | 'byline' | 'strong' | 'text'

/** One block of a flattened page. */
export interface FlatBlock {
  readonly kind: FlatKind
  /** Without markup; may have several lines. */
  readonly text: string
}

/** A flattened page as one text, and what stands at which offset of it. */
export interface FlatText {
  readonly text: string
  readonly kinds: ReadonlyMap<number, FlatKind>
}

/** Joins blocks with blank lines between them, as scraped text has them. */
export function joinBlocks(blocks: readonly FlatBlock[]): FlatText {
  const kinds = new Map<number, FlatKind>()
  let offset = 0
  for (const { kind, text } of blocks) {
    kinds.set(offset, kind)
    offset += text.length + 2
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), kinds }
}
