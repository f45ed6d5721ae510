import { didYouMean } from '@offprint/core'
import { isDescribed, type LintNode, type LintReference, type LintValue, typesOf } from '../expand/lint-graph.js'
import { isA, isDatatype } from '../vocabulary/ancestors.js'
import { loadVocabulary, type PropertyTerm } from '../vocabulary/vocabulary.js'
import { checkAddress } from './check-address.js'
import { checkLiteral } from './check-literal.js'
import { type Expected, listNames } from './expected.js'
import type { LintScope } from './lint-scope.js'

/**
 * Checks the properties of a node: whether schema.org has them, on such a node, with such values.
 *
 * @param node - Any node.
 * @param scope - The document.
 */
export function checkProperties(node: LintNode, scope: LintScope): void {
  for (const [property, values] of node.properties) {
    // Other vocabularies, and the annotations of actions (schema.org, actions, part 4).
    if (property.includes(':') || /-(input|output)$/.test(property)) continue
    const known = loadVocabulary().properties.get(property)
    const path = values[0]?.path ?? node.path
    if (known === undefined) reportUnknown(property, path, scope)
    else {
      checkStatus(property, known, path, scope)
      checkDomain(node, property, known, path, scope)
      const expected = { property, range: known.range }
      for (const value of values) checkValue(value, expected, scope)
    }
  }
}

function reportUnknown(property: string, path: string, { say }: LintScope): void {
  const { classes, properties } = loadVocabulary()
  const near = didYouMean(property, [...properties.keys()])
  const isType = classes.has(property) ? '; that is a type' : ''
  say('unknown-property', path, { property, hint: near === undefined ? isType : `; did you mean \`${near}\`?` })
}

function checkStatus(property: string, { status, supersededBy }: PropertyTerm, path: string, { say }: LintScope): void {
  if (supersededBy.length > 0) say('superseded-property', path, { property, other: supersededBy.join('` or `') })
  if (status === 'attic') say('retired-property', path, { property })
  if (status === 'pending') say('pending-property', path, { property })
}

function checkDomain(
  node: LintNode,
  property: string,
  { domain }: PropertyTerm,
  path: string,
  { say }: LintScope,
): void {
  const types = typesOf(node).filter((type) => loadVocabulary().classes.has(type))
  if (types.length === 0 || domain.length === 0 || types.every(isDatatype)) return
  // A role repeats the property that it qualifies (schema.org, `Role`).
  if (isA(types, 'Role') || domain.some((type) => isA(types, type))) return
  say('wrong-domain', path, { property, type: listNames([...new Set(types)]), domain: listNames(domain) })
}

function checkValue(value: LintValue, expected: Expected, scope: LintScope): void {
  if (value.kind === 'literal') checkLiteral(value, expected, scope)
  else checkReference(value, expected, scope)
}

function checkReference(value: LintReference, expected: Expected, scope: LintScope): void {
  const node = scope.nodes.get(value.id)
  const types = [...new Set(typesOf(node).filter((type) => loadVocabulary().classes.has(type)))]
  if (types.length === 0) {
    // A node without a type of schema.org is reported by itself.
    if (!isDescribed(node)) checkAddress(value, expected, scope)
    return
  }
  const { property, range } = expected
  const isFit = range.some((type) => isDatatype(type) === types.every(isDatatype) && isA(types, type))
  // The address of a page may be the `@id` of a node too.
  const isPage = range.includes('URL') && !value.id.startsWith('_:') && !value.id.includes('#')
  if (isFit || isPage || isA(types, 'Role') || (types.every(isDatatype) && !range.some(isDatatype))) return
  scope.say('wrong-range', value.path, { property, type: listNames(types), range: listNames(range) })
}
