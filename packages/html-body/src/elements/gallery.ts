import type { Figure } from '@offprint/core'
import { collapse } from '../pieces/collapse.js'
import { toBlocks } from '../pieces/to-blocks.js'
import { toInline } from '../pieces/to-inline.js'
import { dataOf, type Handler, inside } from '../read/context.js'

/** A block whose class says that its pictures belong together; where it holds more than pictures, what it holds. */
export const gallery: Handler = (element, context) => {
  const { data } = dataOf(element, context)
  const blocks = toBlocks(context.read(element.children, inside(element, context)), context).flatMap((block) =>
    block.type === 'list' ? block.children.flatMap(({ children }) => children) : [block],
  )
  const figures = blocks.filter((block): block is Figure => block.type === 'figure')
  const others = blocks.filter((block) => block.type !== 'figure')
  const isCaption = others.length === 1 && others[0]?.type === 'paragraph' && blocks.at(-1) === others[0]
  if (figures.length < 2 || !(others.length === 0 || isCaption)) return blocks
  const caption = isCaption ? collapse(toInline(others)) : []
  return [
    {
      type: 'gallery',
      children: figures,
      ...(caption.length === 0 ? {} : { caption }),
      ...(data === undefined ? {} : { data }),
    },
  ]
}
