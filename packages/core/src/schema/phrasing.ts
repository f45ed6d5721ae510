import { z } from 'zod'
import type { Phrasing } from '../nodes/phrasing.js'
import { nodeFields } from './node-fields.js'
import { count, json, words } from './scalars.js'

/** Inline content. */
export const phrasings: z.ZodType<readonly Phrasing[]> = z.lazy(() => z.array(phrasing).readonly())

const leaf = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape, ...nodeFields })

const parent = <Type extends string>(type: Type) => leaf(type, { children: phrasings })

/** Any node inside a line. */
export const phrasing: z.ZodType<Phrasing> = z.lazy(() =>
  z.discriminatedUnion('type', [
    leaf('text', { value: z.string() }),
    parent('emphasis'),
    parent('strong'),
    parent('delete'),
    leaf('inlineCode', { value: z.string() }),
    leaf('break', {}),
    leaf('link', { url: z.string(), title: z.string().exactOptional(), children: phrasings }),
    leaf('image', {
      url: words,
      alt: words.exactOptional(),
      title: z.string().exactOptional(),
      width: count.exactOptional(),
      height: count.exactOptional(),
    }),
    leaf('footnoteReference', { identifier: words, label: z.string().exactOptional() }),
    leaf('inlineMath', { value: z.string(), mathml: words.exactOptional() }),
    parent('superscript'),
    parent('subscript'),
    parent('underline'),
    parent('mark'),
    parent('kbd'),
    leaf('abbr', { title: words.exactOptional(), children: phrasings }),
    parent('cite'),
    leaf('time', { datetime: words, children: phrasings }),
    parent('span'),
    parent('smallCaps'),
    leaf('ruby', { text: z.string(), children: phrasings }),
    leaf('crossReference', { identifier: words, children: phrasings }),
    leaf('citation', { items: z.array(json).readonly(), children: phrasings }),
    leaf('unknownPhrasing', { originalType: words, raw: z.string().exactOptional(), children: phrasings }),
  ]),
)
