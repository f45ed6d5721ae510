import { isLanguageTag } from '@offprint/core'
import { suspectName } from '../../judge/suspect-texts.js'
import { type LintNode, type LintValue, typesOf, valuesOf } from '../expand/lint-graph.js'
import { isA } from '../vocabulary/ancestors.js'
import type { LintScope } from './lint-scope.js'

const textsOf = (values: readonly LintValue[]): readonly string[] =>
  values.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : []))

/**
 * Checks values that belong together, and those that have a form of their own.
 *
 * @param node - Any node.
 * @param scope - The document.
 */
export function checkData(node: LintNode, scope: LintScope): void {
  const { say } = scope
  const [published] = textsOf(valuesOf(node, 'datePublished'))
  const [modified] = textsOf(valuesOf(node, 'dateModified'))
  if (published !== undefined && modified !== undefined && Date.parse(modified) < Date.parse(published))
    say('modified-before-published', valuesOf(node, 'dateModified')[0]?.path ?? node.path, { modified, published })
  for (const value of valuesOf(node, 'inLanguage')) {
    if (value.kind === 'literal' && typeof value.value === 'string' && !isLanguageTag(value.value))
      say('language-tag', value.path, { text: value.value })
  }
  for (const author of valuesOf(node, 'author')) checkAuthor(author, scope)
}

function checkAuthor(author: LintValue, { nodes, say }: LintScope): void {
  const person = author.kind === 'reference' ? nodes.get(author.id) : undefined
  if (person === undefined || !isA(typesOf(person), 'Person')) return
  for (const name of textsOf(valuesOf(person, 'name')))
    if (suspectName.test(name)) say('author-name', author.path, { name })
}
