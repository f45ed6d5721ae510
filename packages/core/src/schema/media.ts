import { z } from 'zod'
import type { FigureContent, Media, Rights } from '../model/media.js'
import { agent, license } from './agents.js'
import { phrasings } from './phrasing.js'
import { count, httpUrl, words } from './scalars.js'

const fraction = z.number().min(0).max(1)
const mediaType = z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, { error: 'a media type, such as `image/png`' })

/** A picture, sound, film or other file. */
export const media: z.ZodType<Media> = z.strictObject({
  src: words,
  mediaType: mediaType.exactOptional(),
  width: count.exactOptional(),
  height: count.exactOptional(),
  bytes: count.exactOptional(),
  duration: z.number().min(0).exactOptional(),
  alt: words.exactOptional(),
  focal: z.strictObject({ x: fraction, y: fraction }).exactOptional(),
  variants: z
    .array(
      z.strictObject({
        src: words,
        mediaType: mediaType.exactOptional(),
        width: count.exactOptional(),
        height: count.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  integrity: words.exactOptional(),
})

/** A credit line and what it says. */
export const rights: z.ZodType<Rights> = z.lazy(() =>
  z.strictObject({
    text: words,
    creator: z.array(agent).readonly().exactOptional(),
    agency: words.exactOptional(),
    license: license.exactOptional(),
    sourceUrl: httpUrl.exactOptional(),
    notice: words.exactOptional(),
    licensorUrl: httpUrl.exactOptional(),
    pool: z.boolean().exactOptional(),
  }),
)

/** The fields of a figure, as node and as hero. */
export const figureFields: {
  readonly media: z.ZodType<readonly Media[]>
  readonly caption: z.ZodExactOptional<typeof phrasings>
  readonly credit: z.ZodExactOptional<typeof rights>
  readonly label: z.ZodExactOptional<typeof words>
  readonly number: z.ZodExactOptional<typeof words>
} = {
  media: z.array(media).readonly(),
  caption: phrasings.exactOptional(),
  credit: rights.exactOptional(),
  label: words.exactOptional(),
  number: words.exactOptional(),
}

/** Pictures with caption and credit. */
export const figureContent: z.ZodType<FigureContent> = z.strictObject(figureFields)
