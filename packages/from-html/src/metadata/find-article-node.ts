import { fold } from './fold.js'
import { type SchemaNode, textOf, typesOf } from './schema-node.js'
import type { PlacedNode, SchemaNodes } from './schema-nodes.js'

/** What is known of the page from elsewhere, to tell its own article among several. */
export interface PageHints {
  readonly titles: readonly string[]
  readonly urls: readonly string[]
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [/(?:Article|Posting|^Report)$/, 4],
  [/Review$/, 3],
  [/^(?:CreativeWork|Recipe|HowTo|Chapter|PodcastEpisode|VideoObject|MedicalScholarlyArticle|Thesis|Guide)$/, 2],
  [/Page$/, 1],
]

const rankOf = (node: SchemaNode): number =>
  Math.max(0, ...typesOf(node).map((type) => ranks.find(([pattern]) => pattern.test(type))?.[1] ?? 0))

/**
 * Finds the node that describes the page's article.
 *
 * @param nodes - All nodes of the page.
 * @param hints - Titles and addresses of the page.
 * @returns The node, or `undefined` when there is none, or several of which none can be told to be the page's own.
 */
export function findArticleNode(nodes: SchemaNodes, hints: PageHints): SchemaNode | undefined {
  const titles = hints.titles.map((title) => ` ${fold(title.slice(0, 500))} `)
  const urls = new Set(hints.urls.map(bareUrl))
  const candidates = nodes.all
    .filter(
      ({ node }) => rankOf(node) > 0 && (textOf(node, 'headline', 'name', 'author', 'datePublished') ?? '') !== '',
    )
    .map((placed) => ({ ...placed, rank: rankOf(placed.node), match: matches(placed, titles, urls) }))
  const top = candidates.filter(({ aside, match }) => !aside || match)
  const best = Math.max(0, ...top.map(({ rank }) => rank))
  const equals = top.filter(({ rank }) => rank === best)
  const matching = equals.find(({ match }) => match)
  if (matching !== undefined) return matching.node
  const headlines = new Set(equals.map(({ node }) => fold(textOf(node, 'headline', 'name', 'url') ?? '')))
  return headlines.size === 1 ? equals[0]?.node : undefined
}

function matches({ node }: PlacedNode, titles: readonly string[], urls: ReadonlySet<string>): boolean {
  const title = fold(textOf(node, 'headline', 'name') ?? '')
  if (title !== '' && titles.some((other) => isSaidIn(title, other))) return true
  return [textOf(node, 'url'), textOf(node, 'mainEntityOfPage'), textOf(node, '@id')].some(
    (url) => url !== undefined && urls.has(bareUrl(url)),
  )
}

/** The whole of a short title, or a longer one with the site's name beside it; `other` has a space at both ends. */
const isSaidIn = (title: string, other: string): boolean =>
  other.length === title.length + 2
    ? other === ` ${title} `
    : title.split(' ', 3).length === 3 && other.includes(` ${title} `)

const bareUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '')
