import type { FieldContext, ReadField } from '../front-matter/context.js'
import { type MapField, toJson } from '../front-matter/field.js'
import { type KeyTable, readMap } from '../front-matter/read-map.js'
import { sameKey } from '../front-matter/same-key.js'
import { agent } from './agent.js'
import { flag } from './flag.js'
import { license } from './license.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { inlineMarkdown } from './markdown.js'
import { media, mediaKeys } from './media.js'
import { line, text } from './text.js'

const credit = mapOf(
  {
    text: { read: line, to: 'text', synonyms: ['name'] },
    agency: { read: line, to: 'agency' },
    creator: { read: listOf(agent), to: 'creator', synonyms: ['creators'] },
    pool: { read: flag, to: 'pool' },
  },
  (field, path, context) => ({ text: line(field, path, context) }),
)

const keys: KeyTable = {
  ...Object.fromEntries(Object.entries(mediaKeys).map(([name, rule]) => [name, { ...rule, to: `media.0.${rule.to}` }])),
  media: { read: listOf(media), to: 'media', synonyms: ['pictures', 'images'] },
  label: { read: line, to: 'label' },
  number: { read: line, to: 'number' },
  caption: { read: inlineMarkdown, to: 'caption' },
  credit: { read: credit, to: 'credit' },
  license: { read: license, to: 'credit.license' },
  sourceUrl: { read: text, to: 'credit.sourceUrl' },
  notice: { read: line, to: 'credit.notice' },
  licensorUrl: { read: text, to: 'credit.licensorUrl' },
}

/** What the model can only say of a credit line that has words. */
const ofCredit: ReadonlySet<string> = new Set(['credit', 'license', 'sourceurl', 'notice', 'licensorurl'])

/** The hero: a picture's address, or the whole with caption and credit; with a caption and no address it was lost. */
export const figure: ReadField = (field, path, context) => {
  if (field.kind === 'map') return whole(field, path, context)
  const src = text(field, path, context)
  if (typeof src !== 'string') return src
  context.report('image-without-alt', { src }, field)
  return { media: [{ src }] }
}

interface Read extends Record<string, unknown> {
  readonly media?: readonly { readonly src?: unknown; readonly alt?: unknown }[]
  readonly credit?: { readonly text?: unknown }
}

function whole(field: MapField, path: string, context: FieldContext): unknown {
  const { media: pictures = [], credit, ...rest }: Read = readMap(field, keys, path, context)
  for (const picture of pictures)
    if (typeof picture?.src === 'string' && picture.alt === undefined)
      context.report('image-without-alt', { src: picture.src }, field)
  if (credit === undefined || credit.text !== undefined) return { media: pictures, ...rest, ...(credit && { credit }) }
  context.report('rights-without-credit', {}, field)
  for (const [key, inner] of field.entries) if (ofCredit.has(sameKey(key))) context.keep(inner.path, toJson(inner))
  return { media: pictures, ...rest }
}
