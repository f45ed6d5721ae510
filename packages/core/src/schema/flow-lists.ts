import { z } from 'zod'
import type { DescriptionList, List, Table } from '../nodes/flow-lists.js'
import { flows } from './flow.js'
import { nodeFields } from './node-fields.js'
import { phrasings } from './phrasing.js'
import { position } from './scalars.js'

const node = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape, ...nodeFields })

/** A block schema that a discriminated union can take. */
export type NodeSchema<Node extends { readonly type: string }> = z.ZodType<Node> &
  z.core.$ZodTypeDiscriminable & { readonly _zod: { readonly propValues: z.core.util.PropValues } }

const inner = z.lazy(() => flows)

const item = node('listItem', { spread: z.boolean(), checked: z.boolean().exactOptional(), children: inner })
const cell = node('tableCell', {
  colSpan: position.exactOptional(),
  rowSpan: position.exactOptional(),
  scope: z.enum(['col', 'row']).exactOptional(),
  children: phrasings,
})

/** Items, numbered or not. */
export const list: NodeSchema<List> = node('list', {
  ordered: z.boolean(),
  start: z.int().exactOptional(),
  spread: z.boolean(),
  children: z.array(item).readonly(),
})

/** Terms and descriptions. */
export const descriptionList: NodeSchema<DescriptionList> = node('descriptionList', {
  children: z
    .array(
      z.discriminatedUnion('type', [
        node('descriptionTerm', { children: phrasings }),
        node('descriptionDetails', { children: inner }),
      ]),
    )
    .readonly(),
})

/** Rows of cells. */
export const table: NodeSchema<Table> = node('table', {
  align: z.array(z.enum(['left', 'right', 'center']).nullable()).readonly(),
  caption: phrasings.exactOptional(),
  children: z.array(node('tableRow', { children: z.array(cell).readonly() })).readonly(),
})
