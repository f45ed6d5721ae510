import { isAbsoluteIri, isHttpUrl, mintId, slugify } from '@offprint/core'
import { detached } from '../export/detached.js'
import type { WxrItem } from '../export/item.js'
import type { Journal } from '../report/journal.js'

/** What an article is known by. */
export interface Identity {
  readonly id: string
  readonly url?: string
  readonly slug: string
  readonly alternateUrls?: readonly string[]
}

/** Gives items their identity, each its own. */
export type Identify = (item: WxrItem, canonical: string | undefined, journal: Journal) => Identity

/**
 * Makes a function that gives ids and slugs, each once in an export. The id is WordPress's `guid`, which never changes, so
 * that feeds go on as they were.
 *
 * @param site - Name for ids of items that have neither guid nor address.
 * @returns The function.
 */
export function createIdentify(site: string): Identify {
  const ids = new Set<string>()
  const uniqueSlug = createUnique()
  return (item, canonical, journal) => {
    const link = isPublic(item) && isHttpUrl(item.link) ? item.link : undefined
    const url = canonical ?? link
    if (url === undefined && item.link !== '') journal.report('no-address', { link: item.link }, 'url')
    const id = chooseId(item, url, site, ids, journal)
    ids.add(detached(id))
    const slug = chooseSlug(item, uniqueSlug, journal)
    const others = link !== undefined && link !== url ? { alternateUrls: [link] } : {}
    return { id, ...(url === undefined ? {} : { url }), slug, ...others }
  }
}

/** Of what is not published, WordPress gives the address of a preview. */
const isPublic = ({ status }: WxrItem): boolean => status === 'publish' || status === 'private'

function chooseId(
  item: WxrItem,
  url: string | undefined,
  site: string,
  taken: ReadonlySet<string>,
  journal: Journal,
): string {
  const guid = item.guid.replaceAll('&#038;', '&').replaceAll('&amp;', '&')
  if (isAbsoluteIri(guid) && !taken.has(guid)) return guid
  if (taken.has(guid)) journal.report('duplicate-guid', { guid }, 'id')
  if (url !== undefined && !taken.has(url)) return url
  const name = [site, item.type, item.id || item.link || item.title]
  for (let count = 1; ; count++) {
    const id = mintId([...name, ...(count === 1 ? [] : [count])].join(' '))
    if (taken.has(id)) continue
    journal.report('minted-id', { id }, 'id')
    return id
  }
}

function chooseSlug(item: WxrItem, unique: (base: string) => string, journal: Journal): string {
  const own = decoded(item.name)
  const base = slugify(own) || slugify(item.title) || `${slugify(item.type) || 'item'}-${slugify(item.id) || 'unknown'}`
  const slug = unique(cut(base))
  if (own !== '' && slug !== own) journal.report('changed-slug', { from: own, to: slug }, 'slug')
  return slug
}

/** Leaves room for a number in the 200 characters that a slug may have. */
const cut = (slug: string): string => [...slug].slice(0, 190).join('').replace(/-+$/, '')

/** Counts on from the last number of a name, so that many posts of one name take no longer than others. */
function createUnique(): (base: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (text) => {
    const base = detached(text)
    let slug = base
    let count = counts.get(base) ?? 1
    while (taken.has(slug)) slug = `${base}-${++count}`
    counts.set(base, count)
    taken.add(detached(slug))
    return slug
  }
}

/** WordPress writes letters beyond ASCII in escapes. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
