import type { Figure, Flow } from '@offprint/core'
import type { CaptionFields } from '../elements/caption.js'
import type { Context } from '../read/context.js'

/**
 * Gives figures and tables the caption that stands beside them in an element of its own.
 *
 * @param blocks - Siblings.
 * @param context - Of the body, which knows what classes call a caption.
 * @returns The blocks, captions inside their figures; one without a picture stays a paragraph.
 */
export function pairCaptions(blocks: readonly Flow[], context: Context): readonly Flow[] {
  if (!blocks.some((block) => context.captions.has(block))) return blocks
  const paired: Flow[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Flow
    const fields = context.captions.get(block)
    const last = paired.at(-1)
    const next = blocks[index + 1]
    const after = blocks[index + 2]
    if (fields === undefined) paired.push(block)
    else if (canTake(last, fields)) paired[paired.length - 1] = give(last, fields, context)
    else if (next?.type === 'table' && next.caption === undefined && fields.caption !== undefined) {
      paired.push({ ...next, caption: block.type === 'paragraph' ? block.children : fields.caption })
      context.journal.report('guessed-caption', {}, 0.8)
      index += 1
    } else if (canTake(next, fields) && !(after !== undefined && context.captions.has(after))) {
      paired.push(give(next, fields, context))
      index += 1
    } else paired.push(block)
  }
  return paired
}

const canTake = (block: Flow | undefined, fields: CaptionFields): block is Figure =>
  block?.type === 'figure' &&
  (fields.caption === undefined || block.caption === undefined) &&
  (fields.credit === undefined || block.credit === undefined)

function give(figure: Figure, fields: CaptionFields, context: Context): Figure {
  context.journal.report('guessed-caption', {}, 0.8)
  return { ...figure, ...fields }
}
