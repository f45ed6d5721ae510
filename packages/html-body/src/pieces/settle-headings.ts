import type { Flow, Heading } from '@offprint/core'
import type { Journal } from '../read/journal.js'

/**
 * Moves headings so that the highest is of depth 2, since 1 is the article's title.
 *
 * @param blocks - A body.
 * @param journal - Told of the move, and of depths that are skipped.
 * @returns The body; headings deeper than 6 are of depth 6.
 */
export function settleHeadings(blocks: readonly Flow[], journal: Journal): readonly Flow[] {
  const depths = depthsOf(blocks)
  if (depths.length === 0) return blocks
  const highest = Math.min(...new Set(depths))
  const by = 2 - highest
  if (by !== 0) journal.report('headings-shifted', { depth: highest, way: by > 0 ? 'down' : 'up', by: Math.abs(by) })
  let before = 1
  for (const depth of depths.map((own) => moved(own, by))) {
    if (depth > before + 1) journal.reportOnce('heading-leap', `${before} ${depth}`, { depth, before })
    before = depth
  }
  return by === 0 ? blocks : blocks.map((block) => move(block, by))
}

const moved = (depth: number, by: number): Heading['depth'] => Math.min(6, depth + by) as Heading['depth']

function depthsOf(blocks: readonly Flow[]): number[] {
  const depths: number[] = []
  const look = (block: Flow): void => {
    if (block.type === 'heading') depths.push(block.depth)
    else for (const inner of innerBlocks(block)) look(inner)
  }
  for (const block of blocks) look(block)
  return depths
}

function innerBlocks(block: Flow): readonly Flow[] {
  switch (block.type) {
    case 'blockquote':
    case 'pullquote':
    case 'callout':
    case 'aside':
    case 'details':
    case 'footnoteDefinition':
      return block.children
    case 'list':
      return block.children.flatMap(({ children }) => children)
    case 'descriptionList':
      return block.children.flatMap((part) => (part.type === 'descriptionDetails' ? part.children : []))
    default:
      return []
  }
}

function move(block: Flow, by: number): Flow {
  const inner = (blocks: readonly Flow[]): readonly Flow[] => blocks.map((child) => move(child, by))
  switch (block.type) {
    case 'heading':
      return { ...block, depth: moved(block.depth, by) }
    case 'blockquote':
    case 'pullquote':
    case 'callout':
    case 'aside':
    case 'details':
    case 'footnoteDefinition':
      return { ...block, children: inner(block.children) }
    case 'list':
      return { ...block, children: block.children.map((item) => ({ ...item, children: inner(item.children) })) }
    case 'descriptionList':
      return {
        ...block,
        children: block.children.map((part) =>
          part.type === 'descriptionDetails' ? { ...part, children: inner(part.children) } : part,
        ),
      }
    default:
      return block
  }
}
