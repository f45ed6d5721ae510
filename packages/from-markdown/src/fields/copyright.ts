import type { ReadField } from '../front-matter/context.js'
import { agentOf } from './agent.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { line } from './text.js'

const whole = mapOf(
  {
    year: { read: line, to: 'year' },
    // Houses hold copyright more often than people whom the registry does not know.
    holder: { read: listOf(agentOf('organisation')), to: 'holder', synonyms: ['holders', 'owner'] },
    notice: { read: line, to: 'notice' },
  },
  (field, path, context) => {
    const words = String(line(field, path, context))
    return /^\d{4}([-–]\d{4})?$/.test(words) ? { year: words } : { notice: words }
  },
)

/** Copyright: a year, a notice, or the whole. */
export const copyright: ReadField = (field, path, context) => {
  const value = whole(field, path, context)
  return value === undefined || field.kind === 'list' ? value : { holder: [], ...(value as object) }
}
