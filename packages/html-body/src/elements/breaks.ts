import { dataOf, type Handler } from '../read/context.js'
import { classesOf } from '../read/element.js'

/** A line break that matters. */
export const lineBreak: Handler = () => [{ type: 'break' }]

/** A place where a long word may be broken: a zero-width space, as browsers treat it. */
export const wordBreak: Handler = () => []

/** A change of subject, or a pause without one. */
export const rule: Handler = (element, context) => {
  const type = / section-break /.test(classesOf(element)) ? 'sectionBreak' : 'thematicBreak'
  return [{ type, ...dataOf(element, context) }]
}
