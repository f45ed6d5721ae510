import type { JsonDocument } from '../read/document.js'
import { elementsOf, type JsonNode, member } from '../read/json-node.js'

/** What an object of a JSON Feed is. */
export type JsonShape = 'feed' | 'item' | 'author' | 'attachment' | 'hub'

/** An object of a JSON Feed, or what stands in the place of one. */
export interface JsonPart {
  readonly shape: JsonShape
  readonly node: JsonNode
}

/** Kinds of values that a member may have. */
export type JsonType = JsonNode['type'] | 'strings'

/** The members of each object and their types (JSON Feed 1.1, "Structure"). */
export const jsonMembers: Readonly<Record<JsonShape, Readonly<Record<string, JsonType>>>> = {
  feed: {
    version: 'string',
    title: 'string',
    home_page_url: 'string',
    feed_url: 'string',
    description: 'string',
    user_comment: 'string',
    next_url: 'string',
    icon: 'string',
    favicon: 'string',
    authors: 'array',
    author: 'object',
    language: 'string',
    expired: 'boolean',
    hubs: 'array',
    items: 'array',
  },
  item: {
    id: 'string',
    url: 'string',
    external_url: 'string',
    title: 'string',
    content_html: 'string',
    content_text: 'string',
    summary: 'string',
    image: 'string',
    banner_image: 'string',
    date_published: 'string',
    date_modified: 'string',
    authors: 'array',
    author: 'object',
    tags: 'strings',
    language: 'string',
    attachments: 'array',
  },
  author: { name: 'string', url: 'string', avatar: 'string' },
  attachment: {
    url: 'string',
    mime_type: 'string',
    title: 'string',
    size_in_bytes: 'number',
    duration_in_seconds: 'number',
  },
  hub: { type: 'string', url: 'string' },
}

/**
 * Finds every object that the specification describes.
 *
 * @param document - A JSON document.
 * @returns The feed, its authors, hubs and items, and their authors and attachments.
 */
export function jsonObjects({ root, items }: JsonDocument): readonly JsonPart[] {
  return [
    { shape: 'feed', node: root },
    ...authorsOf(root),
    ...parts('hub', member(root, 'hubs')),
    ...items.flatMap((node): readonly JsonPart[] => [
      { shape: 'item', node },
      ...authorsOf(node),
      ...parts('attachment', member(node, 'attachments')),
    ]),
  ]
}

function authorsOf(node: JsonNode): readonly JsonPart[] {
  const author = member(node, 'author')
  return [
    ...parts('author', member(node, 'authors')),
    ...(author === undefined ? [] : [{ shape: 'author', node: author } as const]),
  ]
}

const parts = (shape: JsonShape, list: JsonNode | undefined): readonly JsonPart[] =>
  elementsOf(list).map((node) => ({ shape, node }))
