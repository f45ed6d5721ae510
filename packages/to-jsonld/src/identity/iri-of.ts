import { mintId } from '@offprint/core'
import type { Iri } from '../types/values.js'
import { resolveUrl } from './resolve-url.js'

/**
 * The address that an article's or publication's node ids are made from.
 *
 * @param thing - Its canonical URL, where it has one, and its id.
 * @returns The URL, else an http(s) or `urn:` id as it is, else a `urn:uuid:` made from the id: few consumers of JSON-LD
 *   know `tag:`.
 */
export function iriOf({ id, url }: { readonly id: string; readonly url?: string }): Iri {
  const known = resolveUrl(url ?? '') ?? resolveUrl(id)
  if (known !== undefined) return known
  return (id.startsWith('urn:') ? id : mintId(id)) as Iri
}
