import { type Claims, joinClaims } from './claims.js'
import { findArticleNode } from './find-article-node.js'
import { readJsonLd } from './json-ld.js'
import { linkClaims } from './link-claims.js'
import { metaClaims } from './meta-tags.js'
import { readMicrodata } from './microdata.js'
import type { PageFacts } from './page-facts.js'
import type { PageHead } from './page-head.js'
import type { Placed } from './place-elements.js'
import { plainText } from './plain-text.js'
import { schemaClaims } from './schema-claims.js'
import type { SchemaNode } from './schema-node.js'
import { type SchemaNodes, schemaNodes } from './schema-nodes.js'

/** What a page's data for machines say. */
export interface PageClaims {
  readonly claims: Claims
  readonly nodes: readonly SchemaNode[]
  readonly residue: PageFacts['residue']
}

/**
 * Reads all that a page says to machines.
 *
 * @param placed - All elements.
 * @param head - What the page's head holds.
 * @param url - Address of the page.
 * @returns Claims of all fields, the nodes of schema.org, and what could not be read.
 */
export function readClaims(placed: readonly Placed[], head: PageHead, url: string | undefined): PageClaims {
  const meta = metaClaims(head.tags)
  const links = linkClaims(head.links, placed, head.base)
  const scripts = readJsonLd(head.scripts)
  const titles = [...(meta.title ?? []).map(({ value }) => value), ...(head.title === undefined ? [] : [head.title])]
  const urls = [links.url, meta.url].flatMap((facts) => (facts ?? []).map(({ value }) => value))
  const hints = { titles: titles.map(plainText), urls: [...urls, ...(url === undefined ? [] : [url])] }
  const sources = [
    ['json-ld', schemaNodes(scripts.values)],
    ['microdata', schemaNodes(readMicrodata(placed))],
  ] as const
  const schema = sources.map(([from, nodes]) => {
    const article = findArticleNode(nodes, hints)
    return article === undefined ? {} : schemaClaims(article, nodes, from)
  })
  return {
    claims: joinClaims([schema[0] ?? {}, meta, links, schema[1] ?? {}]),
    nodes: sources.flatMap(([, nodes]: readonly [string, SchemaNodes]) => nodes.all.map(({ node }) => node)),
    residue: scripts.residue,
  }
}
