import type { ReadField } from '../front-matter/context.js'
import { type KeyTable, readMap } from '../front-matter/read-map.js'
import { license } from './license.js'
import { mapOf } from './map-of.js'
import { inlineMarkdown } from './markdown.js'
import { mediaKeys } from './media.js'
import { line, text } from './text.js'

const credit = mapOf(
  { text: { read: line, to: 'text', synonyms: ['name'] }, agency: { read: line, to: 'agency' } },
  (field, path, context) => ({ text: line(field, path, context) }),
)

const keys: KeyTable = {
  ...Object.fromEntries(Object.entries(mediaKeys).map(([name, rule]) => [name, { ...rule, to: `media.0.${rule.to}` }])),
  caption: { read: inlineMarkdown, to: 'caption' },
  credit: { read: credit, to: 'credit' },
  license: { read: license, to: 'credit.license' },
  sourceUrl: { read: text, to: 'credit.sourceUrl' },
}

/** The hero: a picture's address, or the whole with caption and credit. */
export const figure: ReadField = (field, path, context) => {
  if (field.kind === 'map') {
    const read = readMap(field, keys, path, context)
    const [media] = (read.media as readonly { readonly src?: unknown; readonly alt?: unknown }[] | undefined) ?? []
    if (typeof media?.src === 'string' && media.alt === undefined) {
      context.report('image-without-alt', { src: media.src }, field)
    }
    return { media: [], ...read }
  }
  const src = text(field, path, context)
  if (typeof src !== 'string') return src
  context.report('image-without-alt', { src }, field)
  return { media: [{ src }] }
}
