import { isBlank, isDescribed, type LintNode, type LintValue, nameOf, typesOf, valuesOf } from '../expand/lint-graph.js'
import { isA } from '../vocabulary/ancestors.js'
import { checkConnections } from './check-connections.js'
import { listNames } from './expected.js'
import { isAddress } from './forms.js'
import type { LintScope } from './lint-scope.js'

/** Properties of which a thing has one. */
const single = [
  'headline',
  'datePublished',
  'dateModified',
  'dateCreated',
  'contentUrl',
  'wordCount',
  'isAccessibleForFree',
  'mainEntityOfPage',
  'position',
] as const

/** A number at the end of a fragment: `#/schema/person/1`. */
const counter = /#\/?(schema\/)?[a-z-]*\/?\d+$/i

/**
 * Checks that a document is one graph which does not contradict itself.
 *
 * @param scope - The document.
 */
export function checkGraph(scope: LintScope): void {
  const described = [...scope.nodes.values()].filter(isDescribed)
  for (const node of described) {
    checkId(node, scope)
    checkSingles(node, scope)
  }
  checkStatements(scope)
  checkConnections(described, scope)
  checkDoubles(described, scope)
}

function checkId({ id, path }: LintNode, { say }: LintScope): void {
  if (isBlank(id)) return
  if (!isAddress(id)) say('relative-id', path, { id })
  if (counter.test(id)) say('counter-id', path, { id })
}

const plainOf = (value: LintValue): unknown => (value.kind === 'literal' ? value.value : value.id)

function checkSingles(node: LintNode, { say }: LintScope): void {
  for (const property of single) report(property, valuesOf(node, property))
  if (isBlank(node.id)) return
  // A name in several languages is one name.
  const isUntagged = (value: LintValue): boolean => value.kind === 'reference' || value.language === undefined
  for (const property of ['name', 'url']) report(property, valuesOf(node, property).filter(isUntagged))

  function report(property: string, values: readonly LintValue[]): void {
    const different = new Set(values.map(plainOf))
    if (different.size < 2) return
    const path = values.at(-1)?.path ?? node.path
    say('contradiction', path, { count: different.size, property, id: isBlank(node.id) ? nameOf(node) : node.id })
  }
}

function checkStatements({ statements, say }: LintScope): void {
  const known = new Map<string, string>()
  for (const { id, types, path } of statements) {
    const text = types.join(' ')
    const first = known.get(id) ?? text
    if (first !== text) say('contradicting-types', path, { id, types: `\`${first}\` and \`${text}\`` })
    known.set(id, text)
  }
}

function checkDoubles(nodes: readonly LintNode[], { say }: LintScope): void {
  const named = new Map<string, LintNode[]>()
  for (const node of nodes) {
    const [type] = ['Person', 'Organization'].filter((name) => isA(typesOf(node), name))
    const [name] = valuesOf(node, 'name').map(plainOf)
    if (type === undefined || name === undefined) continue
    const key = `${type} ${String(name)}`
    named.set(key, [...(named.get(key) ?? []), node])
  }
  for (const [key, found] of named) {
    const [first] = found
    if (found.length < 2 || first === undefined) continue
    const [type = '', ...words] = key.split(' ')
    say('doubled-agent', first.path, { count: found.length, type: listNames([type]), name: words.join(' ') })
  }
}
