import { type Article, mintId, type Publication, slugify } from '@offprint/core'
import { absoluteUrl } from '../record/absolute-url.js'
import { plainText } from '../record/plain-text.js'
import { resolvePeople } from '../record/resolve-people.js'

/** What articles can be grouped by. */
export const groupings = ['tag', 'author', 'section'] as const

/** What articles are grouped by. */
export type Grouping = (typeof groupings)[number]

/** Articles that share a tag, an author or a section. */
export interface Group {
  /** Folder of its feed, such as `tags/rope/`. */
  readonly folder: string
  /** What they share, as it is shown. */
  readonly label: string
  /** Page about it, absolute, where one is known. */
  readonly url: string | undefined
  /** Ids of the articles. */
  readonly articles: ReadonlySet<string>
}

const folders = { tag: 'tags', author: 'authors', section: 'sections' } as const

interface Mark {
  readonly label: string
  readonly url: string | undefined
}

/**
 * Groups articles, each group with a path of its own.
 *
 * A path is made from the label alone, so that it stays the same whatever other groups there are; labels that differ only
 * in case, spaces and hyphens are one group.
 *
 * @param publication - Any publication.
 * @param by - What to group by.
 * @returns Groups in the order of their paths, none empty.
 */
export function groupArticles(publication: Publication, by: Grouping): readonly Group[] {
  const groups = new Map<string, Mark & { readonly articles: Set<string> }>()
  for (const article of publication.articles) {
    for (const { label, url } of marksOf(article, publication, by)) {
      const folder = `${folders[by]}/${pathOf(label)}/`
      const group = groups.get(folder) ?? { label, url, articles: new Set<string>() }
      group.articles.add(article.id)
      groups.set(folder, group)
    }
  }
  return [...groups]
    .map(([folder, group]) => ({ folder, ...group }))
    .sort((one, other) => (one.folder < other.folder ? -1 : 1))
}

function marksOf(article: Article, publication: Publication, by: Grouping): readonly Mark[] {
  if (by === 'author') return resolvePeople(article, publication).authors.map(({ name, url }) => ({ label: name, url }))
  if (by === 'section') return (article.section ?? []).flatMap((label) => markOf(label, undefined, article.url))
  return (article.tags ?? []).flatMap(({ label, url }) => markOf(label, url, article.url))
}

function markOf(label: string, url: string | undefined, base: string | undefined): readonly Mark[] {
  const words = plainText(label)
  return words === undefined ? [] : [{ label: words, url: url === undefined ? undefined : absoluteUrl(url, base) }]
}

/** Labels that a slug does not tell apart, such as `C` and `C++`, get a few digits made from them. */
function pathOf(label: string): string {
  const slug = slugify(label)
  if (slug !== '' && /^[\p{L}\p{M}\p{N}\s-]+$/u.test(label)) return slug
  const digits = mintId(label.normalize('NFC').toLowerCase()).slice('urn:uuid:'.length, 'urn:uuid:'.length + 8)
  return slug === '' ? digits : `${slug}-${digits}`
}
