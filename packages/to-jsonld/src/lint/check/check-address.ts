import { isBlank, type LintReference } from '../expand/lint-graph.js'
import { isA, isDatatype } from '../vocabulary/ancestors.js'
import { loadVocabulary } from '../vocabulary/vocabulary.js'
import { type Expected, listNames } from './expected.js'
import { isAddress } from './forms.js'
import type { LintScope } from './lint-scope.js'

const ofSchema = /^https?:\/\/schema\.org\//

/**
 * Checks an address that no node of the document answers to.
 *
 * @param reference - The address.
 * @param expected - What the property may have.
 * @param scope - The document.
 */
export function checkAddress({ id, path }: LintReference, expected: Expected, { origin, say }: LintScope): void {
  const { property, range } = expected
  // Both name pages by their addresses in Google's own examples.
  const takesPage = property === 'mainEntityOfPage' || property === 'item'
  const takesAddress = range.includes('URL') || range.includes('Text')
  const isOwn = origin !== undefined && id.startsWith(origin) && id.includes('#')
  if (ofSchema.test(id)) checkTerm(id.replace(ofSchema, ''), path, expected, say)
  else if (isBlank(id)) say('dangling-reference', path, { id: 'an empty object', property })
  else if (!isAddress(id)) say('relative-url', path, { text: id, property })
  else if (isOwn || (!takesAddress && id.includes('#'))) say('dangling-reference', path, { id, property })
  else if (!takesAddress && !takesPage)
    say('reference-elsewhere', path, { id, property, range: listNames(range.filter((type) => !isDatatype(type))) })
}

function checkTerm(name: string, path: string, { property, range }: Expected, say: LintScope['say']): void {
  const { classes, members, properties } = loadVocabulary()
  const member = members.get(name)
  if (member === undefined) {
    if (!classes.has(name) && !properties.has(name)) say('unknown-term', path, { text: name, property })
    return
  }
  const enumerations = range.filter((type) => isA([type], 'Enumeration'))
  if (enumerations.length > 0 && !range.some((type) => isA(member.types, type)))
    say('unknown-member', path, { text: name, property, range: listNames(enumerations) })
}
