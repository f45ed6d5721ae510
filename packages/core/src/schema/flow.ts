import { z } from 'zod'
import type { Flow } from '../nodes/flow.js'
import type { Root } from '../nodes/nodes.js'
import { descriptionList, list, table } from './flow-lists.js'
import { figureFields, media } from './media.js'
import { nodeFields } from './node-fields.js'
import { phrasings } from './phrasing.js'
import { count, httpUrl, language, words } from './scalars.js'

/** Blocks. */
export const flows: z.ZodType<readonly Flow[]> = z.lazy(() => z.array(flow).readonly())

const node = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape, ...nodeFields })

const quote = { attribution: phrasings.exactOptional(), cite: httpUrl.exactOptional(), children: flows }
const title = words.exactOptional()
const figure = node('figure', figureFields)
const turn = node('dialogueTurn', { speaker: phrasings, children: flows })
const line = node('verseLine', { children: phrasings })
const track = z.strictObject({
  src: words,
  language: language.exactOptional(),
  kind: z.enum(['captions', 'subtitles', 'descriptions']).exactOptional(),
  label: words.exactOptional(),
})

const texts = [
  node('paragraph', { children: phrasings }),
  node('heading', {
    depth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
    children: phrasings,
  }),
  node('blockquote', quote),
  node('pullquote', quote),
  node('callout', { kind: words, title: phrasings.exactOptional(), children: flows }),
  node('aside', { title: phrasings.exactOptional(), children: flows }),
  node('details', { title: phrasings, children: flows }),
  node('code', { value: z.string(), lang: words.exactOptional(), meta: words.exactOptional() }),
  node('math', { value: z.string(), mathml: words.exactOptional() }),
  node('footnoteDefinition', { identifier: words, label: z.string().exactOptional(), children: flows }),
  node('verse', { children: z.array(line).readonly() }),
  node('dialogue', { children: z.array(turn).readonly() }),
] as const

const things = [
  figure,
  node('gallery', { caption: phrasings.exactOptional(), children: z.array(figure).readonly() }),
  node('embed', {
    url: httpUrl,
    provider: words.exactOptional(),
    html: z.string().exactOptional(),
    title,
    author: words.exactOptional(),
    thumbnail: media.exactOptional(),
    text: words.exactOptional(),
    width: count.exactOptional(),
    height: count.exactOptional(),
  }),
  node('audio', { media, title, transcript: words.exactOptional() }),
  node('video', {
    media,
    title,
    poster: media.exactOptional(),
    captions: z.array(track).readonly().exactOptional(),
    transcript: words.exactOptional(),
  }),
  node('file', { media, title }),
] as const

const marks = [
  node('thematicBreak', {}),
  node('accessBoundary', {}),
  node('pageBreak', { label: words }),
  node('sectionBreak', {}),
  node('unknown', { originalType: words, raw: z.string().exactOptional(), fallback: flows }),
] as const

/** Any block. */
export const flow: z.ZodType<Flow> = z.lazy(() =>
  z.discriminatedUnion('type', [...texts, list, descriptionList, table, ...things, ...marks]),
)

/** A body. */
export const root: z.ZodType<Root> = node('root', { children: flows })
