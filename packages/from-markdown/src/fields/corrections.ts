import { correctionKinds } from '@offprint/core'
import { readLooseDate } from '../dates/read-loose-date.js'
import type { ReadField } from '../front-matter/context.js'
import type { Field } from '../front-matter/field.js'
import { agentOf } from './agent.js'
import { date } from './date.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { markdown } from './markdown.js'
import { oneOf } from './one-of.js'

const list = listOf(
  mapOf({
    date: { read: date, to: 'date' },
    kind: { read: oneOf(correctionKinds, { note: 'editorsNote' }), to: 'kind' },
    content: { read: markdown, to: 'content', synonyms: ['text'] },
    by: { read: agentOf('person'), to: 'by' },
  }),
)

/** Corrections, newest first, in whatever order they were written. */
export const corrections: ReadField = (field, path, context) => {
  if (field.kind !== 'list') return list(field, path, context)
  const items = [...field.items].sort((one, other) => dayOf(other).localeCompare(dayOf(one), 'en'))
  return list({ ...field, items }, path, context)
}

/** ISO dates sort as days do; of one day the written order stays. */
function dayOf(field: Field): string {
  const stated = field.kind === 'map' ? field.entries.get('date') : undefined
  return stated?.kind === 'scalar' ? (readLooseDate(stated.text.trim())?.stamp.iso.slice(0, 10) ?? '') : ''
}
