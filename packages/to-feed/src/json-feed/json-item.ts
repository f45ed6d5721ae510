import type { Item, Person } from '../record/item.js'

/** A JSON object under construction; absent members are `undefined`. */
export type JsonFields = Readonly<Record<string, unknown>>

/**
 * One article as an item (JSON Feed 1.1, "Items").
 *
 * @param item - The article's record.
 * @returns Its fields in a fixed order.
 */
export function jsonItem(item: Item): JsonFields {
  const { id, link, title, summary, html, categories, sound } = item
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
    attachments: sound?.mediaType === undefined ? undefined : [attachment(sound)],
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

const attachment = ({ url, mediaType, bytes, duration }: NonNullable<Item['sound']>): JsonFields => ({
  url,
  mime_type: mediaType,
  size_in_bytes: bytes,
  duration_in_seconds: duration,
})
