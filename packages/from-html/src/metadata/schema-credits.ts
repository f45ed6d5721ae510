import type { Json, Role } from '@offprint/core'
import type { AgentClaim } from './claims.js'
import { isNode, type SchemaNode, textOf, typesOf, valuesOf } from './schema-node.js'
import { resolved, type SchemaNodes } from './schema-nodes.js'

/** Properties that say who made an article (schema.org CreativeWork). */
const properties: readonly (readonly [string, Role])[] = [
  ['author', 'author'],
  ['creator', 'author'],
  ['editor', 'editor'],
  ['contributor', 'contributor'],
  ['translator', 'translator'],
  ['illustrator', 'illustrator'],
  ['photographer', 'photographer'],
  ['reviewedBy', 'reviewer'],
  ['producer', 'producer'],
]

/**
 * Who made an article, by its node.
 *
 * @param article - Node of schema.org.
 * @param nodes - All nodes, for references by `@id`.
 * @returns Names in order; `creator` only where there is no `author`.
 */
export function creditsOf(article: SchemaNode, nodes: SchemaNodes): readonly AgentClaim[] {
  const claims = properties.flatMap(([key, role]) => {
    if (key === 'creator' && textOf(article, 'author') !== undefined) return []
    return valuesOf(article, key).flatMap((value) => agentClaims(value, role, nodes))
  })
  return claims.slice(0, 50)
}

function agentClaims(value: Json, role: Role, nodes: SchemaNodes): readonly AgentClaim[] {
  if (typeof value === 'string') return value.trim() === '' || isAddress(value) ? [] : [{ text: value.trim(), role }]
  if (!isNode(value)) return []
  const node = resolved(value, nodes)
  // A Role stands between an article and its author, and holds the author under the same name (schema.org Role).
  const inner = valuesOf(node, 'author')[0] ?? valuesOf(node, 'creator')[0]
  if (typesOf(node).some((type) => /Role$/.test(type)) && inner !== undefined && inner !== value)
    return isNode(inner) || typeof inner === 'string' ? innerClaims(inner, role, nodes) : []
  const names = valuesOf(node, 'name').filter((name) => typeof name === 'string')
  if (names.length > 1) return names.map((text) => ({ text: text.trim(), single: true, role }))
  const text = names[0]?.trim() ?? givenAndFamily(node)
  if (text === undefined || text === '' || isAddress(text)) return []
  return [{ text, role, ...kindOf(node), ...detailsOf(node) }]
}

/** One step only, so that a circle of roles ends. */
function innerClaims(value: Json, role: Role, nodes: SchemaNodes): readonly AgentClaim[] {
  const node = isNode(value) ? resolved(value, nodes) : undefined
  const text = node === undefined ? value : textOf(node, 'name')
  return typeof text === 'string' && text.trim() !== '' ? [{ text: text.trim(), role }] : []
}

const isAddress = (text: string): boolean => /^\s*(?:https?:\/\/|\/\/|_:|#)/i.test(text)

function givenAndFamily(node: SchemaNode): string | undefined {
  const parts = [textOf(node, 'givenName'), textOf(node, 'familyName')].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function kindOf(node: SchemaNode): Pick<AgentClaim, 'kind'> {
  const types = typesOf(node)
  if (types.some((type) => /(?:Organization|Corporation|Business|Project)$/.test(type))) return { kind: 'organisation' }
  return types.includes('Person') ? { kind: 'person' } : {}
}

function detailsOf(node: SchemaNode): Pick<AgentClaim, 'url' | 'email' | 'jobTitle' | 'affiliations' | 'sameAs'> {
  const url = textOf(node, 'url')
  const email = textOf(node, 'email')?.replace(/^mailto:/i, '')
  const jobTitle = textOf(node, 'jobTitle')
  const affiliations = [...valuesOf(node, 'affiliation'), ...valuesOf(node, 'worksFor')].flatMap((value) => {
    const name = isNode(value) ? textOf(value, 'name') : value
    return typeof name === 'string' && !isAddress(name) ? [name] : []
  })
  const sameAs = valuesOf(node, 'sameAs').filter((value) => typeof value === 'string')
  return {
    ...(url === undefined ? {} : { url }),
    ...(email === undefined ? {} : { email }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(affiliations.length === 0 ? {} : { affiliations: [...new Set(affiliations)] }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
  }
}
