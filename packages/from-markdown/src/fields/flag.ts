import type { ReadField } from '../front-matter/context.js'

/** `true` or `false`. */
export const flag: ReadField = (field, _, context) => {
  if (field.kind === 'scalar' && field.value === null) return undefined
  if (field.kind === 'scalar' && typeof field.value === 'boolean') return field.value
  return context.refuse(field, '`true` or `false`')
}
