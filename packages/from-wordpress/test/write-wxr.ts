/** An item as a test gives it: element name to text, with lists for terms, metadata and comments. */
export interface ItemFields {
  readonly title?: string
  readonly content?: string
  readonly excerpt?: string
  readonly creator?: string
  readonly link?: string
  readonly guid?: string
  readonly id?: number
  readonly date?: string
  readonly gmt?: string
  readonly pubDate?: string
  readonly modified?: string
  readonly modifiedGmt?: string
  readonly name?: string
  readonly status?: string
  readonly type?: string
  readonly password?: string
  readonly parent?: number
  readonly order?: number
  readonly sticky?: boolean
  readonly url?: string
  readonly terms?: readonly (readonly [domain: string, nicename: string, label: string])[]
  readonly meta?: Readonly<Record<string, string>>
  readonly comments?: number
}

/** What stands before the items. */
export interface SiteFields {
  readonly language?: string
  readonly link?: string
  /** XML of authors and terms. */
  readonly head?: string
  readonly namespace?: string
}

/** WordPress parts the end of a section that a text holds. */
export const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** Text as HTML has it. */
export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** An author of the site. */
export const author = (login: string, name: string, email = `${login}@example.org`): string =>
  `<wp:author><wp:author_login>${cdata(login)}</wp:author_login><wp:author_email>${cdata(email)}</wp:author_email>` +
  `<wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>\n`

/** A category of the site. */
export const category = (id: number, nicename: string, name: string, parent = ''): string =>
  `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${nicename}</wp:category_nicename>` +
  `<wp:category_parent>${parent}</wp:category_parent><wp:cat_name>${cdata(name)}</wp:cat_name></wp:category>\n`

const field = (name: string, text: string | number | undefined): string =>
  text === undefined ? '' : `<${name}>${typeof text === 'number' ? text : cdata(text)}</${name}>\n`

/** An item as WordPress writes it. */
export function item(fields: ItemFields, index = 0): string {
  const id = fields.id ?? index + 1
  return [
    '<item>\n',
    field('title', fields.title ?? 'T'),
    field('link', fields.link ?? `https://example.org/${id}/`),
    field('pubDate', fields.pubDate),
    field('dc:creator', fields.creator ?? 'ada'),
    `<guid isPermaLink="false">${fields.guid ?? `https://example.org/?p=${id}`}</guid>\n`,
    field('description', ''),
    field('content:encoded', fields.content ?? 'Words.'),
    field('excerpt:encoded', fields.excerpt ?? ''),
    field('wp:post_id', id),
    field('wp:post_date', fields.date ?? '2024-03-01 11:30:00'),
    field('wp:post_date_gmt', fields.gmt ?? '2024-03-01 10:30:00'),
    field('wp:post_modified', fields.modified),
    field('wp:post_modified_gmt', fields.modifiedGmt),
    field('wp:post_name', fields.name ?? `t-${id}`),
    field('wp:status', fields.status ?? 'publish'),
    field('wp:post_parent', fields.parent ?? 0),
    field('wp:menu_order', fields.order ?? 0),
    field('wp:post_type', fields.type ?? 'post'),
    field('wp:post_password', fields.password ?? ''),
    field('wp:is_sticky', fields.sticky === true ? 1 : 0),
    field('wp:attachment_url', fields.url),
    ...(fields.terms ?? []).map(
      ([domain, nicename, label]) => `<category domain="${domain}" nicename="${nicename}">${cdata(label)}</category>\n`,
    ),
    ...Object.entries(fields.meta ?? {}).map(
      ([key, value]) => `<wp:postmeta>${field('wp:meta_key', key)}${field('wp:meta_value', value)}</wp:postmeta>\n`,
    ),
    ...Array.from(
      { length: fields.comments ?? 0 },
      (_, count) => `<wp:comment><wp:comment_id>${count}</wp:comment_id></wp:comment>\n`,
    ),
    '</item>\n',
  ].join('')
}

/** What stands before the items of an export. */
export function head({
  language = 'en-GB',
  link = 'https://example.org',
  head: more,
  namespace,
}: SiteFields = {}): string {
  const version = namespace ?? 'http://wordpress.org/export/1.2/'
  return [
    '<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0"',
    ` xmlns:excerpt="${version}excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="${version}">\n<channel>\n`,
    `<title>The Site</title>\n<link>${link}</link>\n<description>About it</description>\n`,
    language === '' ? '' : `<language>${language}</language>\n`,
    '<wp:wxr_version>1.2</wp:wxr_version>\n',
    more ?? author('ada', 'Ada Quay'),
  ].join('')
}

/** What stands after the items. */
export const tail = '</channel>\n</rss>\n'

/** A whole export. */
export const wxr = (items: readonly ItemFields[], site: SiteFields = {}): string =>
  head(site) + items.map(item).join('') + tail
