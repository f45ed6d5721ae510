import { v5 } from 'uuid'

/** Namespace of Offprint's name-based UUIDs: v5 of `urn:offprint:id` in the URL namespace. */
const ownNamespace: string = v5('urn:offprint:id', v5.URL)

/**
 * Makes an identifier for something that has no URL: the same name gives the same id, now and later (RFC 9562, 5.5).
 *
 * @param name - What does not change when the article is edited, such as the name of its source.
 * @param namespace - UUID of another namespace, where a format prescribes one.
 * @returns `urn:uuid:…`
 */
export function mintId(name: string, namespace: string = ownNamespace): string {
  // As bytes: of a text, v5 refuses lone surrogates, which a title may hold.
  return `urn:uuid:${v5(new TextEncoder().encode(name), namespace)}`
}
