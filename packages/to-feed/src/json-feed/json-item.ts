import type { Enclosure, Item, Person } from '../record/item.js'

/** A JSON object under construction; absent members are `undefined`. */
export type JsonFields = Readonly<Record<string, unknown>>

/**
 * One article as an item (JSON Feed 1.1, "Items").
 *
 * @param item - The article's record.
 * @returns Its fields in a fixed order.
 */
export function jsonItem(item: Item): JsonFields {
  const { id, link, title, summary, html, categories } = item
  const attachments = item.enclosures.flatMap((enclosure) => attachment(enclosure) ?? [])
  return {
    id,
    url: link,
    title,
    content_html: html,
    // One of the two is required, so the best there is takes the place of a text.
    content_text: html === undefined ? (summary ?? title) : undefined,
    summary,
    image: item.pictures[0]?.url,
    date_published: item.published,
    date_modified: item.changed,
    authors: item.authors.length === 0 ? undefined : item.authors.map(jsonAuthor),
    tags: categories.length === 0 ? undefined : categories.map(({ label }) => label),
    language: item.language,
    attachments: attachments.length === 0 ? undefined : attachments,
    ...item.extras.json,
  }
}

/**
 * A person (JSON Feed 1.1, `authors`).
 *
 * @param person - Who.
 * @returns Name, page and portrait.
 */
export function jsonAuthor({ name, url, image }: Person): JsonFields {
  return { name, url, avatar: image }
}

/** An attachment must state its type (JSON Feed 1.1, `attachments`). */
function attachment({ url, mediaType, title, bytes, duration }: Enclosure): JsonFields | undefined {
  if (mediaType === undefined) return undefined
  return { url, mime_type: mediaType, title, size_in_bytes: bytes, duration_in_seconds: duration }
}
