import { type Agent, didYouMean } from '@offprint/core'
import type { FieldContext } from '../front-matter/context.js'
import type { Field, MapField } from '../front-matter/field.js'

/** An object that may point to somebody of the registry. */
export interface Referenced {
  /** Fields of that person; empty where the object points to nobody. */
  readonly person: Partial<Agent>
  /** The object without its reference. */
  readonly own: MapField
}

/**
 * Resolves `ref` of an object.
 *
 * @param field - An object, such as `{ref: orla-fenwick, role: editor}`.
 * @param context - With the registry.
 * @returns The person and the rest; an id that nobody has is an error of the content.
 */
export function resolveReference(field: MapField, context: FieldContext): Referenced {
  const ref = field.entries.get('ref')
  if (ref === undefined) return { person: {}, own: field }
  const own = { ...field, entries: new Map([...field.entries].filter(([key]) => key !== 'ref')) }
  return { person: findPerson(ref, context), own }
}

function findPerson(ref: Field, context: FieldContext): Partial<Agent> {
  const id = ref.kind === 'scalar' ? ref.text.trim() : ''
  const person = context.people.find((known) => known.id === id)
  if (person !== undefined) return person
  const ids = context.people.flatMap((known) => (known.id === undefined ? [] : [known.id]))
  const near = didYouMean(id, ids)
  context.refuse(ref, `an id of \`people\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`)
  // The error is thrown in the end; until then something has to stand here.
  return { name: id === '' ? 'ref' : id }
}
