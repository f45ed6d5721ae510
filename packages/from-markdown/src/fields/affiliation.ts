import type { ReadField } from '../front-matter/context.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { line, text } from './text.js'

/** Organisations that somebody works for: names or objects, one or several. */
export const affiliations: ReadField = listOf(
  mapOf(
    {
      name: { read: line, to: 'name' },
      department: { read: line, to: 'department' },
      city: { read: line, to: 'city' },
      country: { read: line, to: 'country' },
      url: { read: text, to: 'url' },
      ror: { read: text, to: 'ror' },
      isni: { read: text, to: 'isni' },
    },
    (field, path, context) => ({ name: line(field, path, context) }),
  ),
)
