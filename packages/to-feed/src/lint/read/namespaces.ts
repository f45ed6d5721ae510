/** The namespaces that the rules know, by their usual prefix. */
export const namespaces: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  fh: 'http://purl.org/syndication/history/1.0',
  georss: 'http://www.georss.org/georss',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  podcast: 'https://podcastindex.org/namespace/1.0',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  thr: 'http://purl.org/syndication/thread/1.0',
  wfw: 'http://wellformedweb.org/CommentAPI/',
  xhtml: 'http://www.w3.org/1999/xhtml',
  xml: 'http://www.w3.org/XML/1998/namespace',
}

/** Names that some documents give to RSS itself, which has none. */
const noNamespace: readonly string[] = [
  '',
  'http://backend.userland.com/rss2',
  'http://backend.userland.com/RSS2',
  'http://blogs.law.harvard.edu/tech/rss',
]

const prefixes = new Map([
  ...Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix] as const),
  ['http://www.itunes.com/DTDs/Podcast-1.0.dtd', 'itunes'],
  ['https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md', 'podcast'],
])

/**
 * Names an element by its namespace.
 *
 * @param uri - The namespace's name; empty without one.
 * @param local - The name without its prefix.
 * @returns Such as `item`, `atom:link` or `{https://example.org/ns}mood`.
 */
export function kindOf(uri: string, local: string): string {
  if (noNamespace.includes(uri)) return local
  const prefix = prefixes.get(uri)
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`
}

/**
 * Finds the namespace that a name was probably meant to be.
 *
 * @param uri - As declared.
 * @returns A known namespace that differs by its scheme or its last slash only; `undefined` where there is none.
 */
export function nearNamespace(uri: string): string | undefined {
  if (prefixes.has(uri)) return undefined
  const plain = plainName(uri)
  return Object.values(namespaces).find((known) => plainName(known) === plain)
}

const plainName = (uri: string): string =>
  uri
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[/#]$/, '')
    .toLowerCase()
