import type { ReadField } from '../front-matter/context.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { line, text } from './text.js'

const list = listOf(
  mapOf(
    {
      label: { read: line, to: 'label', synonyms: ['name', 'title'] },
      id: { read: text, to: 'id' },
      url: { read: text, to: 'url' },
      scheme: { read: text, to: 'scheme' },
      language: { read: text, to: 'language', synonyms: ['lang'] },
    },
    (field, path, context) => ({ label: line(field, path, context) }),
  ),
)

/** Subject headings: a list of texts and objects, or one text with commas. */
export const tags: ReadField = (field, path, context) => {
  if (field.kind !== 'scalar' || field.value === null) return list(field, path, context)
  if (typeof field.value !== 'string') return context.refuse(field, 'a list of texts')
  const labels = field.text.split(',').map((label) => label.trim())
  return labels.filter((label) => label !== '').map((label) => ({ label }))
}
