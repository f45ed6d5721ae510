/** A name, in small letters, and how sure what it holds is. */
export type Key = readonly [name: string, confidence: number]

/** Names that hold a title, the best first: Dublin Core, Highwire, Open Graph, and what sites made up. */
export const titleKeys: readonly Key[] = [
  ['dc:title', 0.9],
  ['dcterms:title', 0.9],
  ['dc.title', 0.9],
  ['dcterms.title', 0.9],
  ['citation_title', 0.9],
  ['og:title', 0.88],
  ['weibo:article:title', 0.7],
  ['twitter:title', 0.7],
  ['parsely-title', 0.7],
  ['sailthru.title', 0.7],
  ['title', 0.65],
]

/** Names that hold the date of publication. */
export const publishedKeys: readonly Key[] = [
  ['article:published_time', 0.93],
  ['article:published', 0.92],
  ['og:article:published_time', 0.92],
  ['citation_publication_date', 0.9],
  ['citation_date', 0.85],
  ['citation_online_date', 0.85],
  ['dcterms.issued', 0.88],
  ['dc.date.issued', 0.88],
  ['dcterms.created', 0.8],
  ['dc.date.created', 0.8],
  ['parsely-pub-date', 0.88],
  ['datepublished', 0.85],
  ['dc.date', 0.75],
  ['dc:date', 0.75],
  ['publish-date', 0.8],
  ['publish_date', 0.8],
  ['publishdate', 0.8],
  ['publication_date', 0.8],
  ['pubdate', 0.8],
  ['pub_date', 0.8],
  ['og:published_time', 0.8],
  ['rnews:datepublished', 0.8],
  ['displaydate', 0.7],
  ['date', 0.7],
  ['pdate', 0.7],
  ['sailthru.date', 0.5],
]

/** Names that hold the date of the last change. */
export const modifiedKeys: readonly Key[] = [
  ['article:modified_time', 0.93],
  ['article:modified', 0.92],
  ['og:updated_time', 0.85],
  ['dcterms.modified', 0.85],
  ['dc.date.modified', 0.85],
  ['datemodified', 0.85],
  ['last-modified', 0.6],
  ['revised', 0.6],
]

/** Names that hold the site's name. */
export const siteKeys: readonly Key[] = [
  ['og:site_name', 0.9],
  ['application-name', 0.5],
  ['apple-mobile-web-app-title', 0.5],
  ['blog-name', 0.5],
  ['twitter:app:name:iphone', 0.3],
  ['citation_journal_title', 0.6],
]

/** Names that hold a teaser. */
export const summaryKeys: readonly Key[] = [
  ['dc:description', 0.88],
  ['dc.description', 0.88],
  ['dcterms.abstract', 0.88],
  ['og:description', 0.87],
  ['description', 0.85],
  ['twitter:description', 0.8],
  ['sailthru.description', 0.8],
]

/** Names that hold authors. In `each` every element is one agent, who may be written "Last, First". */
export const bylineKeys: readonly (Key | readonly [name: string, confidence: number, each: true])[] = [
  ['citation_author', 0.93, true],
  ['citation_authors', 0.9],
  ['dc:creator', 0.88, true],
  ['dc.creator', 0.88, true],
  ['dcterms.creator', 0.88, true],
  ['dcterms:creator', 0.88, true],
  ['dc.contributor.author', 0.85, true],
  ['parsely-author', 0.86, true],
  ['author', 0.85],
  ['article:author', 0.82],
  ['og:article:author', 0.82],
  ['article:author_name', 0.82],
  ['sailthru.author', 0.8],
  ['byl', 0.8],
  ['byline', 0.8],
  ['authors', 0.8],
  ['author_name', 0.8],
  ['creator', 0.6],
  ['rbauthors', 0.7],
  ['og:author', 0.7],
]

/** Names that hold the language. */
export const languageKeys: readonly Key[] = [
  ['content-language', 0.7],
  ['dc.language', 0.7],
  ['language', 0.6],
  ['inlanguage', 0.6],
  ['og:locale', 0.5],
]

/** Names that hold the publisher. */
export const publisherKeys: readonly Key[] = [
  ['dc.publisher', 0.8],
  ['citation_publisher', 0.8],
  ['publisher', 0.6],
]

/** Names that hold the section. */
export const sectionKeys: readonly Key[] = [
  ['article:section', 0.9],
  ['parsely-section', 0.7],
  ['section', 0.5],
]

/** Names that hold keywords. */
export const tagKeys: readonly Key[] = [
  ['article:tag', 0.9],
  ['citation_keywords', 0.9],
  ['news_keywords', 0.85],
  ['parsely-tags', 0.75],
  ['sailthru.tags', 0.75],
  ['keywords', 0.6],
]
