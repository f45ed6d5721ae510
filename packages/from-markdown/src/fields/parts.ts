import { accessLevels, disclosureKinds, relations } from '@offprint/core'
import type { ReadField } from '../front-matter/context.js'
import { date } from './date.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { markdown } from './markdown.js'
import { media } from './media.js'
import { number } from './number.js'
import { oneOf } from './one-of.js'
import { line, text } from './text.js'

/** The series that an article is a part of: its name, or the whole. */
export const series: ReadField = mapOf(
  {
    name: { read: line, to: 'name', synonyms: ['title'] },
    id: { read: text, to: 'id' },
    position: { read: number, to: 'position', synonyms: ['part'] },
    total: { read: number, to: 'total' },
    url: { read: text, to: 'url' },
  },
  (field, path, context) => ({ name: line(field, path, context) }),
)

/** The issue that an article appeared in. */
export const issue: ReadField = mapOf({
  publication: { read: line, to: 'publication' },
  volume: { read: line, to: 'volume' },
  number: { read: line, to: 'number' },
  date: { read: date, to: 'date' },
  label: { read: line, to: 'label' },
  pageStart: { read: line, to: 'pageStart' },
  pageEnd: { read: line, to: 'pageEnd' },
})

/** Registered identifiers. */
export const identifiers: ReadField = mapOf({
  doi: { read: text, to: 'doi' },
  issn: { read: text, to: 'issn' },
  isbn: { read: text, to: 'isbn' },
  arxiv: { read: text, to: 'arxiv' },
  pmid: { read: text, to: 'pmid' },
  other: { read: text, to: 'other' },
})

/** Who may read: a level, or the whole. */
export const access: ReadField = mapOf(
  { level: { read: oneOf(accessLevels), to: 'level' }, freeUntil: { read: date, to: 'freeUntil' } },
  (field, path, context) => ({ level: oneOf(accessLevels)(field, path, context) }),
)

/** The same article in another language. */
export const translation: ReadField = mapOf({
  language: { read: text, to: 'language', synonyms: ['lang'] },
  url: { read: text, to: 'url' },
  title: { read: line, to: 'title' },
})

const relatedKeys = mapOf({
  url: { read: text, to: 'url' },
  title: { read: line, to: 'title' },
  rel: { read: oneOf(relations), to: 'rel' },
})

/** Other articles that this one points to. */
export const related: ReadField = listOf((field, path, context) => {
  const value = relatedKeys(field, path, context)
  return field.kind === 'map' ? { rel: 'related', ...(value as object) } : value
})

/** What readers are owed to know. */
export const disclosures: ReadField = listOf(
  mapOf({
    kind: { read: oneOf(disclosureKinds), to: 'kind' },
    content: { read: markdown, to: 'content', synonyms: ['text'] },
  }),
)

/** Texts for shares and mails. */
export const share: ReadField = mapOf({
  title: { read: line, to: 'title' },
  description: { read: line, to: 'description' },
  image: { read: media, to: 'image' },
  emailSubject: { read: line, to: 'emailSubject' },
  emailPreheader: { read: line, to: 'emailPreheader' },
})
