import { splitNames } from '@offprint/facts'
import type { ReadField } from '../front-matter/context.js'
import type { Field } from '../front-matter/field.js'
import { credit } from './credit.js'
import { decoded } from './decoded.js'

/** Who made it: a text of one or more names, a list of names, objects and references, or a single object. */
export const byline: ReadField = (field, _, context) => {
  if (field.kind === 'scalar' && typeof field.value !== 'string')
    return field.value === null ? undefined : context.refuse(field, 'a name, or a list of names and objects')
  const { items, open } = field.kind === 'scalar' ? split(field, context) : { items: itemsOf(field), open: false }
  const credits = items.flatMap((item, index) => {
    const path = `byline.${index}`
    context.trace(path, item)
    const value = credit(item, path, context)
    return value === undefined ? [] : [value]
  })
  if (credits.length === 0) return undefined
  const verbatim = field.kind === 'scalar' ? { bylineText: field.text.trim() } : {}
  return { byline: credits, ...verbatim, ...(open ? { bylineOpen: true } : {}) }
}

const itemsOf = (field: Field): readonly Field[] => (field.kind === 'list' ? field.items : [field])

function split(
  field: Extract<Field, { kind: 'scalar' }>,
  context: Parameters<ReadField>[2],
): { readonly items: readonly Field[]; readonly open: boolean } {
  const plain = decoded(field.text)
  if (plain !== undefined) context.report('character-reference', { reference: plain.reference }, field)
  const { names, open, confidence } = splitNames(plain?.text ?? field.text)
  if (names.length > 1) {
    const shown = names.map((name) => `\`${name}\``).join(', ')
    context.report('names-split', { names: shown }, field, { confidence })
  }
  return { items: names.map((name) => ({ ...field, value: name, text: name })), open }
}
