import type { ReadField } from '../front-matter/context.js'
import { flag } from './flag.js'

/** Whether it is not to appear yet; the model keeps it with what it has no field for. */
export const draft: ReadField = (field, path, context) => {
  if (flag(field, path, context) === true) context.keep('draft', true)
  return undefined
}
