import type { Tag } from '@offprint/core'
import type { ItemTerm, WxrItem } from '../export/item.js'
import type { Category } from '../export/term.js'
import type { Journal } from '../report/journal.js'

/** Where an article is filed. */
export interface Filing {
  readonly section?: readonly string[]
  readonly tags?: readonly Tag[]
}

/** Taxonomies that are no subjects. */
const notSubjects: ReadonlySet<string> = new Set(['author', 'post_format', 'nav_menu', 'language', 'post_translations'])

/** Metadata of plugins that name the one category which counts most. */
const primaryKeys = ['_yoast_wpseo_primary_category', 'rank_math_primary_category', '_primary_term_category'] as const

/** The category of posts that nobody filed. */
const unfiled = 'uncategorized'

/**
 * Reads categories and tags. Categories that lie on one path are the section; when there are several paths, nobody can say
 * which counts, and all are tags with their taxonomy as scheme.
 *
 * @param item - Of the export.
 * @param categories - The site's, by nicename.
 * @param siteUrl - Absolute URL of the site, for the schemes.
 * @param journal - Told when no section can be chosen.
 * @returns Section and tags.
 */
export function readTerms(
  item: WxrItem,
  categories: ReadonlyMap<string, Category>,
  siteUrl: string | undefined,
  journal: Journal,
): Filing {
  const filed = item.terms.filter(({ domain, nicename }) => domain === 'category' && nicename !== unfiled)
  const others = item.terms.filter(({ domain }) => domain !== 'category' && !notSubjects.has(domain))
  const section = sectionOf(filed, item, categories)
  if (section === undefined && filed.length > 0) {
    const names = filed.map(({ label }) => label).join(', ')
    journal.report('several-categories', { names }, 'section')
  }
  // What the section does not say stays a tag.
  const loose = filed.filter(({ label, nicename }) => !section?.includes(categories.get(nicename)?.name ?? label))
  const tags = [...others, ...loose].map((term) => toTag(term, siteUrl))
  return {
    ...(section === undefined ? {} : { section }),
    ...(tags.length === 0 ? {} : { tags }),
  }
}

function sectionOf(
  filed: readonly ItemTerm[],
  item: WxrItem,
  categories: ReadonlyMap<string, Category>,
): readonly string[] | undefined {
  const paths = filed.map((term) => pathOf(term, categories))
  const primary = primaryKeys.map((key) => item.meta.get(key)).find((id) => id !== undefined && id !== '')
  const chosen = filed.findIndex(({ nicename }) => primary !== undefined && categories.get(nicename)?.id === primary)
  if (chosen !== -1) return paths[chosen]?.map(({ name }) => name)
  const longest = paths.reduce((one, other) => (other.length > one.length ? other : one), [])
  const isOnePath = filed.every(({ nicename, label }) =>
    longest.some((category) => category.nicename === nicename && (nicename !== '' || category.name === label)),
  )
  return longest.length > 0 && isOnePath ? longest.map(({ name }) => name) : undefined
}

/** From the top to the category itself; a ring of parents ends where it closes. */
function pathOf(
  { nicename, label }: ItemTerm,
  categories: ReadonlyMap<string, Category>,
): readonly Pick<Category, 'name' | 'nicename'>[] {
  const path: Pick<Category, 'name' | 'nicename'>[] = []
  const seen = new Set<string>()
  for (let at = categories.get(nicename); at !== undefined && !seen.has(at.nicename); at = categories.get(at.parent)) {
    seen.add(at.nicename)
    path.unshift(at)
  }
  return path.length > 0 ? path : [{ name: label || nicename, nicename }]
}

function toTag({ domain, nicename, label }: ItemTerm, siteUrl: string | undefined): Tag {
  const scheme =
    domain === 'post_tag' || siteUrl === undefined
      ? {}
      : { scheme: `${siteUrl}/?taxonomy=${encodeURIComponent(domain)}` }
  return { label: label || nicename, ...(nicename === '' ? {} : { id: nicename }), ...scheme }
}
