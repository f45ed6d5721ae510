import type { Claims } from './claims.js'
import { fold } from './fold.js'
import type { Fact } from './page-facts.js'
import { plainText } from './plain-text.js'
import { type SchemaNode, textOf, typesOf } from './schema-node.js'

/**
 * The names that a page gives its site, for taking them off titles and bylines.
 *
 * @param claims - What the page's data say.
 * @param nodes - Nodes of schema.org.
 * @param url - Address of the page.
 * @returns Names in plain text, and the host's name.
 */
export function siteNames(claims: Claims, nodes: readonly SchemaNode[], url: string | undefined): readonly string[] {
  const sites = nodes.filter((node) => typesOf(node).includes('WebSite')).map((node) => textOf(node, 'name') ?? '')
  const hosts = url !== undefined && URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : []
  const stated = [
    ...(claims.siteName ?? []).map(({ value }) => value),
    ...(claims.publisher ?? []).map(({ value }) => value.name),
    ...sites,
  ].map(plainText)
  // "Name - what it is about"
  const short = stated.map((name) => name.split(/\s[|–—-]\s/)[0] ?? '')
  const all = [...stated, ...short, ...hosts].filter((name) => name !== '' && name.length < 100)
  return [...new Set([...all, ...all.map((name) => `The ${name}`)])].filter((name) => fold(name) !== '')
}

/** A motto or a legal form. */
const addition = /^(?:\s[|–—:-]\s.+|,?\s(?:Inc|Ltd|LLC|GmbH|AG|S\.?A|Corp|plc)\.?)$/iu

/**
 * Chooses the name of the site.
 *
 * @param claims - Names, most trusted first.
 * @param publisher - Name of the publisher.
 * @returns The site's name; what is added to the publisher's name, such as a motto, is taken off.
 */
export function chooseSite(claims: readonly Fact<string>[], publisher: string | undefined): Fact<string> | undefined {
  const [best] = claims
    .map((claim) => ({ ...claim, value: plainText(claim.value) }))
    .filter(({ value }) => value !== '')
  if (best === undefined) return undefined
  const name = plainText(publisher ?? '')
  return name !== '' && best.value.startsWith(name) && addition.test(best.value.slice(name.length))
    ? { ...best, value: name }
    : best
}
