import type { ReadField } from '../front-matter/context.js'

/** Read with the body, whose headings it is about. */
export const headingDepth: ReadField = (field, _, context) => {
  if (field.kind === 'scalar' && /^[1-6]$/.test(field.text.trim())) return undefined
  return context.refuse(field, 'the depth of the body’s highest heading, from 1 to 6')
}
