import type { ArticleFacts } from '../facts/resolve-article.js'
import type { SiteFacts } from '../facts/site-facts.js'
import { nodeId } from '../identity/node-id.js'
import type { JsonLdBreadcrumbList, JsonLdWebPage, JsonLdWebSite } from '../types/pages.js'
import type { Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import { oneOrMany } from './one-or-many.js'
import { reference } from './reference.js'

/**
 * The `@id` of a page.
 *
 * @param base - Address of what the page shows.
 * @returns The same from every page that refers to it.
 */
export function pageId(base: Iri): Iri {
  return nodeId(base, 'webpage')
}

/**
 * The site of a publication.
 *
 * @param facts - What is known.
 * @returns The node; the publisher is a reference.
 */
export function webSiteNode({ id, url, name, description, language, publisher }: SiteFacts): JsonLdWebSite {
  return withoutGaps<JsonLdWebSite>({
    '@type': 'WebSite',
    '@id': id,
    url,
    name,
    description,
    inLanguage: language,
    publisher: publisher && reference(publisher),
  })
}

/**
 * The page that shows an article, and the way to it.
 *
 * @param facts - Of the article.
 * @returns The page with its breadcrumbs; nothing where the article has no URL.
 */
export function pageNodes(facts: ArticleFacts): readonly (JsonLdWebPage | JsonLdBreadcrumbList)[] {
  const { url, base, site, images } = facts
  if (url === undefined) return []
  const breadcrumbs = site === undefined || site.url === url ? undefined : breadcrumbList(facts, site)
  const [first] = images
  const page = withoutGaps<JsonLdWebPage>({
    '@type': 'WebPage',
    '@id': pageId(base),
    url,
    name: facts.title,
    inLanguage: facts.language,
    isPartOf: site && reference(site.id),
    mainEntity: reference(facts.id),
    primaryImageOfPage: first && reference(first.id),
    breadcrumb: breadcrumbs && reference(breadcrumbs['@id']),
    relatedLink: oneOrMany(facts.relatedLinks),
  })
  return breadcrumbs === undefined ? [page] : [page, breadcrumbs]
}

/** Sections have names but no pages of their own in the model, and every crumb but the last must lead somewhere. */
function breadcrumbList({ base, title }: ArticleFacts, site: SiteFacts): JsonLdBreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': nodeId(base, 'breadcrumb'),
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: site.name, item: reference(site.id) },
      { '@type': 'ListItem', position: 2, name: title, item: reference(pageId(base)) },
    ],
  }
}
