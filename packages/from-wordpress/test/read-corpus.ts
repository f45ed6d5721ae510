import { plainText } from '../src/html/plain-text.js'

/** A post of an export, read by other means than the package's: what its article should say. */
export interface Expected {
  readonly id: string
  readonly login: string
  readonly local: string
  readonly gmt: string
  readonly labels: readonly string[]
  readonly thumbnail: string
  readonly content: string
}

/** A file of the media library. */
export interface ExpectedFile {
  readonly url: string
  readonly alt: string
}

const sections = /<!\[CDATA\[([\s\S]*?)\]\]>/g
const field = (item: string, name: string): string =>
  (new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`).exec(item)?.[1] ?? '').replace(sections, '$1').trim()

const meta = (item: string, key: string): string => {
  const found = item.split('<wp:postmeta>').find((part) => field(part, 'wp:meta_key') === key)
  return found === undefined ? '' : field(found, 'wp:meta_value')
}

/** Reads an export whose XML is known to be well-formed with patterns. */
export function readCorpus(text: string): { posts: readonly Expected[]; files: ReadonlyMap<string, ExpectedFile> } {
  const items = text.split('<item>').slice(1)
  const ofType = (...types: readonly string[]) => items.filter((item) => types.includes(field(item, 'wp:post_type')))
  const posts = ofType('post', 'page').map((item) => ({
    id: field(item, 'wp:post_id'),
    login: field(item, 'dc:creator').replace(/^>/, ''),
    local: field(item, 'wp:post_date'),
    gmt: field(item, 'wp:post_date_gmt'),
    labels: [
      ...item.matchAll(
        /<category domain="(?:category|post_tag)" nicename="(?!uncategorized")[^"]*">([\s\S]*?)<\/category>/g,
      ),
    ].map(([, label = '']) => plainText(label.replace(sections, '$1'))),
    thumbnail: meta(item, '_thumbnail_id'),
    content: field(item, 'content:encoded'),
  }))
  const files = ofType('attachment').map(
    (item) =>
      [
        field(item, 'wp:post_id'),
        { url: field(item, 'wp:attachment_url'), alt: plainText(meta(item, '_wp_attachment_image_alt')) },
      ] as const,
  )
  return { posts, files: new Map(files) }
}
