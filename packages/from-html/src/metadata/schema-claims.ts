import type { Agent } from '@offprint/core'
import type { Claims } from './claims.js'
import { identifiersOf } from './identifiers.js'
import { licenseOf } from './license.js'
import type { Fact, FactSource } from './page-facts.js'
import { creditsOf } from './schema-credits.js'
import { imageOf } from './schema-image.js'
import { isNode, type SchemaNode, textOf, typesOf, valuesOf } from './schema-node.js'
import { resolved, type SchemaNodes } from './schema-nodes.js'

/** How sure what a source says is: of the article's own node, and of what is only likely to be meant. */
interface Trust {
  readonly from: FactSource
  readonly sure: number
}

/**
 * Reads the node of an article (schema.org Article).
 *
 * @param article - The node.
 * @param nodes - All nodes, for references.
 * @param from - Where they stood.
 * @returns Claims of all fields that the node has.
 */
export function schemaClaims(article: SchemaNode, nodes: SchemaNodes, from: FactSource): Claims {
  const trust: Trust = { from, sure: from === 'json-ld' ? 0.95 : 0.85 }
  const byline = creditsOf(article, nodes)
  const isPage = typesOf(article).some((type) => /Page$/.test(type))
  return {
    title: facts(trust, [textOf(article, 'headline'), textOf(article, 'name')], isPage ? 0.6 : 1),
    byline: byline.length === 0 ? [] : facts(trust, [byline]),
    published: [
      ...facts(trust, [textOf(article, 'datePublished')]),
      ...facts(trust, [textOf(article, 'dateCreated', 'uploadDate')], 0.6),
    ],
    modified: facts(trust, [textOf(article, 'dateModified')]),
    language: facts(trust, [textOf(article, 'inLanguage')], 0.7),
    publisher: facts(trust, [agentOf(article, 'publisher', nodes)]),
    siteName: facts(trust, [siteOf(article, nodes)], 0.8),
    url: facts(trust, [textOf(article, 'url'), pageOf(article)], 0.8),
    summary: facts(trust, [textOf(article, 'description', 'abstract')], 0.9),
    section: facts(trust, [sectionOf(article)]),
    tags: facts(trust, [keywordsOf(article)]),
    license: facts(trust, [licenseOf(textOf(article, 'license'))]),
    image: facts(trust, [imageOf(article, nodes)], 0.9),
    identifiers: facts(trust, [identifiersOf([textOf(article, 'identifier'), ...samesOf(article)])]),
    access: facts(trust, [accessOf(article)], 0.8),
  }
}

const facts = <Value>(
  { from, sure }: Trust,
  values: readonly (Value | undefined)[],
  share = 1,
): readonly Fact<Value>[] =>
  values.flatMap((value) =>
    value === undefined ? [] : [{ value, from, confidence: Math.round(sure * share * 100) / 100 }],
  )

function agentOf(article: SchemaNode, key: string, nodes: SchemaNodes): Agent | undefined {
  const [value] = valuesOf(article, key)
  const node = isNode(value) ? resolved(value, nodes) : undefined
  const name = node === undefined ? textOf(article, key) : textOf(node, 'name')
  if (name === undefined || /^https?:/i.test(name)) return undefined
  const url = node === undefined ? undefined : textOf(node, 'url')
  const kind = node !== undefined && typesOf(node).includes('Person') ? 'person' : 'organisation'
  return { kind, name, ...(url === undefined ? {} : { url }) }
}

/** The name of the site that the article's page is a part of, or of its publisher. */
function siteOf(article: SchemaNode, nodes: SchemaNodes): string | undefined {
  return agentOf(article, 'publisher', nodes)?.name
}

function pageOf(article: SchemaNode): string | undefined {
  const url = textOf(article, 'mainEntityOfPage')
  return url !== undefined && /^https?:/i.test(url) ? url : undefined
}

function sectionOf(article: SchemaNode): readonly string[] | undefined {
  const texts = valuesOf(article, 'articleSection').filter((value) => typeof value === 'string')
  return texts.length === 0 ? undefined : texts
}

function keywordsOf(article: SchemaNode): readonly string[] | undefined {
  const values = valuesOf(article, 'keywords').flatMap((value) => {
    if (isNode(value)) return [textOf(value, 'name') ?? '']
    return typeof value === 'string' ? value.split(/\s*[,;]\s*/) : []
  })
  const words = values.filter((word) => word !== '')
  return words.length === 0 ? undefined : words
}

const samesOf = (article: SchemaNode): readonly string[] =>
  valuesOf(article, 'sameAs').filter((value) => typeof value === 'string')

function accessOf(article: SchemaNode): { readonly level: 'free' | 'subscribers' } | undefined {
  const free = textOf(article, 'isAccessibleForFree') ?? String(article.isAccessibleForFree ?? '')
  if (/^true$/i.test(free)) return { level: 'free' }
  return /^false$/i.test(free) ? { level: 'subscribers' } : undefined
}
