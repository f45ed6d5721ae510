import { didYouMean } from '@offprint/core'
import { type LintNode, typesOf } from '../expand/lint-graph.js'
import { loadVocabulary } from '../vocabulary/vocabulary.js'
import type { LintScope } from './lint-scope.js'

/**
 * Checks the types of a node (schema.org 30.0).
 *
 * @param node - Any node.
 * @param scope - Takes findings.
 */
export function checkTypes(node: LintNode, { say }: LintScope): void {
  const { classes } = loadVocabulary()
  for (const type of new Set(node.types)) {
    if (type.includes(':') && !/^https?:/.test(type)) say('unknown-type', node.path, { type, hint: '' })
  }
  for (const type of new Set(typesOf(node))) {
    const known = classes.get(type)
    if (known === undefined) {
      const near = didYouMean(type, [...classes.keys()])
      say('unknown-type', node.path, { type, hint: near === undefined ? '' : `; did you mean \`${near}\`?` })
    } else if (known.isDatatype) say('datatype-as-type', node.path, { type })
    else if (known.supersededBy.length > 0)
      say('superseded-type', node.path, { type, other: known.supersededBy.join('` or `') })
    else if (known.status === 'attic') say('retired-type', node.path, { type })
    else if (known.status === 'pending') say('pending-type', node.path, { type })
  }
  const keys = [...node.properties.keys()]
  if (keys.length > 0 && !typesOf(node).some((type) => classes.has(type)))
    say('untyped-node', node.path, { keys: keys.join('`, `') })
}
