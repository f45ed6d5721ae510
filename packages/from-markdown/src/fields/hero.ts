import { decorative } from '@offprint/core'
import type { FieldContext, ReadField } from '../front-matter/context.js'
import type { Field } from '../front-matter/field.js'
import { type KeyTable, readMap } from '../front-matter/read-map.js'
import { license } from './license.js'
import { mapOf } from './map-of.js'
import { inlineMarkdown } from './markdown.js'
import { mediaKeys } from './media.js'
import { creditLine, withWords } from './rights.js'
import { line, text } from './text.js'

const ofMedia: KeyTable = Object.fromEntries(
  Object.entries(mediaKeys).map(([key, rule]) => [key, { ...rule, to: `media.0.${rule.to}` }]),
)

const heroKeys: KeyTable = {
  ...ofMedia,
  caption: { read: inlineMarkdown, to: 'caption' },
  credit: { read: creditLine, to: 'credit', synonyms: ['photographer'] },
  license: { read: license, to: 'rights.license', synonyms: ['licence'] },
  sourceUrl: { read: text, to: 'rights.sourceUrl', synonyms: ['source'] },
  label: { read: line, to: 'label' },
  number: { read: line, to: 'number' },
}

interface Read extends Record<string, unknown> {
  readonly media?: readonly { readonly src?: string; readonly alt?: string }[]
  readonly credit?: Record<string, unknown>
  readonly rights?: Record<string, unknown>
}

const whole = mapOf(heroKeys, (field, path, context) => ({
  media: [{ src: text(field, `${path}.media.0.src`, context) }],
}))

/** The article's picture: its address, or the whole; one that has a caption and no address was lost. */
export const hero: ReadField = (field, path, context) => {
  const value = whole(field, path, context)
  if (field.kind === 'list' || value === undefined) return value
  const { media = [], credit, rights, ...rest } = value as Read
  reportAlt(media[0], field, context)
  const both = credit === undefined && rights === undefined ? undefined : { ...rights, ...credit }
  const line = withWords(both, field, context)
  return { media, ...rest, ...(line === undefined ? {} : { credit: line }) }
}

function reportAlt(
  media: { readonly src?: string; readonly alt?: string } | undefined,
  field: Field,
  context: FieldContext,
): void {
  if (media?.src !== undefined && media.alt === undefined)
    context.report('image-without-alt', { src: media.src, decorative }, field)
}
