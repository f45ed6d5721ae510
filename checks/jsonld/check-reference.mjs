import { isAbsoluteUrl } from './absolute-url.mjs'
import { isTerm, short, term, toTerm } from './schema-terms.mjs'

// Properties whose range names things, and whose values are pages all the same.
const PAGES = ['mainEntityOfPage', 'item'].map(term)

/** A term of schema.org as a value: mostly a member of an enumeration. */
function checkTermValue(id, { entities, vocabulary, where, say }) {
  const member = vocabulary.members.get(toTerm(id))
  const enumeration = entities.find((type) => vocabulary.isA([type], term('Enumeration')))
  if (member) {
    if (enumeration && !entities.some((type) => vocabulary.isA(member.types, type)))
      say('error', 'V008', where, `${short(id)} is not a member of ${short(enumeration)}`)
  } else if (!vocabulary.classes.has(toTerm(id)) && !vocabulary.properties.has(toTerm(id)))
    say('error', 'V008', where, `unknown term ${short(id)}`)
}

/** Says what is wrong with an IRI that this document does not describe. */
export function checkReference(id, slot) {
  const { property, datatypes, origin, where, say } = slot
  if (isTerm(id)) return checkTermValue(id, slot)
  if (id.startsWith('_:')) return say('error', 'G001', where, `reference to ${id}, which has no content`)
  if (!isAbsoluteUrl(id)) return say('error', 'D003', where, `"${id}" is not an absolute URL`)
  const mayBeUrl = datatypes.includes(term('URL')) || datatypes.includes(term('Text'))
  const isOurs = id.includes('#') && origin && id.startsWith(origin)
  if (isOurs || (!mayBeUrl && id.includes('#'))) say('error', 'G001', where, `dangling reference ${id}`)
  else if (!mayBeUrl && !PAGES.includes(property.id)) {
    const expected = property.range.map(short).join('/')
    say('warning', 'G001', where, `reference ${id} leaves the document; ${expected} data is not inlined`)
  }
}
