import { plainText } from '../html/plain-text.js'
import { childText, type WxrElement } from '../xml/element.js'

/** A term that an item is filed under. */
export interface ItemTerm {
  /** Taxonomy: `category`, `post_tag`, `author`, `post_format`, or one of the site's own. */
  readonly domain: string
  readonly nicename: string
  readonly label: string
}

/** An item as it stands in the export. */
export interface WxrItem {
  /** Line of its start tag, from 1. */
  readonly line: number
  readonly id: string
  readonly type: string
  readonly status: string
  readonly title: string
  readonly link: string
  readonly guid: string
  readonly creator: string
  readonly content: string
  readonly excerpt: string
  /** Local time, `YYYY-MM-DD hh:mm:ss`. */
  readonly date: string
  readonly dateGmt: string
  /** RFC 822. */
  readonly pubDate: string
  readonly modified: string
  readonly modifiedGmt: string
  /** Last part of its address. */
  readonly name: string
  readonly parent: string
  /** Place among the children of its parent, as text. */
  readonly order: string
  readonly password: string
  readonly isSticky: boolean
  readonly attachmentUrl: string
  readonly terms: readonly ItemTerm[]
  /** The first value of each key. */
  readonly meta: ReadonlyMap<string, string>
  /** Number of comments. */
  readonly comments: number
}

/**
 * Reads an `item`.
 *
 * @param element - As it was parsed.
 * @returns Its fields; what is missing is empty.
 */
export function readItem(element: WxrElement): WxrItem {
  const text = (name: string): string => childText(element, name)
  const named = (name: string): readonly WxrElement[] => element.children.filter((child) => child.name === name)
  return {
    line: element.line,
    id: text('wp:post_id'),
    // The oldest exports have no type for a post.
    type: text('wp:post_type') || 'post',
    status: text('wp:status') || 'publish',
    title: text('title'),
    link: text('link'),
    guid: text('guid'),
    creator: text('dc:creator'),
    content: element.children.find((child) => child.name === 'content:encoded')?.text ?? '',
    excerpt: text('excerpt:encoded'),
    date: text('wp:post_date'),
    dateGmt: text('wp:post_date_gmt'),
    pubDate: text('pubDate'),
    modified: text('wp:post_modified'),
    modifiedGmt: text('wp:post_modified_gmt'),
    name: text('wp:post_name'),
    parent: text('wp:post_parent'),
    order: text('wp:menu_order'),
    password: text('wp:post_password'),
    isSticky: text('wp:is_sticky') === '1',
    attachmentUrl: text('wp:attachment_url'),
    terms: readTerms(named('category')),
    meta: readMeta(named('wp:postmeta')),
    comments: named('wp:comment').length,
  }
}

/** The oldest exports list each term twice, once without its domain. */
function readTerms(elements: readonly WxrElement[]): readonly ItemTerm[] {
  const known = elements
    .filter(({ attributes }) => attributes.domain !== undefined)
    .map(({ attributes, text }) => ({
      domain: attributes.domain === 'tag' ? 'post_tag' : (attributes.domain ?? ''),
      nicename: attributes.nicename ?? '',
      label: plainText(text),
    }))
  const labels = new Set(known.map(({ label }) => label))
  const bare = elements
    .filter(({ attributes, text }) => attributes.domain === undefined && !labels.has(plainText(text)))
    .map(({ text }) => ({ domain: 'category', nicename: '', label: plainText(text) }))
  const terms = new Map([...known, ...bare].map((term) => [`${term.domain} ${term.nicename} ${term.label}`, term]))
  return [...terms.values()].filter(({ label, nicename }) => label !== '' || nicename !== '')
}

function readMeta(elements: readonly WxrElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of elements) {
    const key = childText(element, 'wp:meta_key')
    if (key !== '' && !meta.has(key)) meta.set(key, childText(element, 'wp:meta_value'))
  }
  return meta
}
