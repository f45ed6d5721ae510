import type { Position } from 'unist'
import { z } from 'zod'
import type { NodeData } from '../nodes/node.js'
import { isPosition } from './is-position.js'
import { direction, language, words } from './scalars.js'

const point = z.strictObject({ line: z.number(), column: z.number(), offset: z.number().exactOptional() })

const exactPlace = z.strictObject({ start: point, end: point })

/** Every node of a text has a position, so that it is judged here; the schema says what is wrong with one. */
const place = z.unknown().superRefine((value, context) => {
  if (isPosition(value)) return
  for (const issue of exactPlace.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue })
}) as z.ZodType<unknown> as z.ZodType<Position>

const pointJson = {
  type: 'object',
  properties: { line: { type: 'number' }, column: { type: 'number' }, offset: { type: 'number' } },
  required: ['line', 'column'],
  additionalProperties: false,
}

// JSON Schema cannot say what a function checks.
place._zod.processJSONSchema = (_, json) => {
  Object.assign(json, {
    type: 'object',
    properties: { start: pointJson, end: pointJson },
    required: ['start', 'end'],
    additionalProperties: false,
  })
}

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
