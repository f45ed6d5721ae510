import { correctionKinds } from '@offprint/core'
import { readLooseDate } from '@offprint/facts'
import type { ReadField } from '../front-matter/context.js'
import type { Field } from '../front-matter/field.js'
import { agent } from './agent.js'
import { date } from './date.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { markdown } from './markdown.js'
import { oneOf } from './one-of.js'
import { withDefault } from './with-default.js'

const correction = mapOf({
  date: { read: date, to: 'date' },
  kind: { read: oneOf(correctionKinds), to: 'kind' },
  content: { read: markdown, to: 'content', synonyms: ['text'] },
  by: { read: agent, to: 'by' },
})

const list = listOf(withDefault(correction, { kind: 'correction' }))

/** Corrections, newest first as the model wants them, in whatever order they were written. */
export const corrections: ReadField = (field, path, context) => {
  if (field.kind !== 'list') return list(field, path, context)
  const items = field.items.map((item) => ({ item, day: dayOf(item) }))
  // Sorting is stable: of one day the written order stays.
  items.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
  return list({ ...field, items: items.map(({ item }) => item) }, path, context)
}

/** ISO days sort as texts do. */
function dayOf(field: Field): string {
  const given = field.kind === 'map' ? field.entries.get('date') : undefined
  const stated = given?.kind === 'map' ? given.entries.get('date') : given
  return stated?.kind === 'scalar' ? (readLooseDate(stated.text.trim())?.stamp.iso.slice(0, 10) ?? '') : ''
}
