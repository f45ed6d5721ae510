import type { Position } from 'unist'
import { z } from 'zod'
import type { NodeData } from '../nodes/node.js'
import { direction, language, words } from './scalars.js'

const point = z.strictObject({ line: z.number(), column: z.number(), offset: z.number().exactOptional() })

const place: z.ZodType<Position> = z.strictObject({ start: point, end: point })

const data: z.ZodType<NodeData> = z.strictObject({
  id: words.exactOptional(),
  lang: language.exactOptional(),
  dir: direction.exactOptional(),
})

/** Fields that every node may have. */
export const nodeFields: {
  readonly position: z.ZodExactOptional<typeof place>
  readonly data: z.ZodExactOptional<typeof data>
} = { position: place.exactOptional(), data: data.exactOptional() }
