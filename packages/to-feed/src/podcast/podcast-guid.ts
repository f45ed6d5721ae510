import { mintId } from '@offprint/core'

/** Namespace of `podcast:guid` (Podcasting 2.0 namespace, "guid"). */
const guidNamespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/**
 * The UUID of a podcast (Podcasting 2.0 namespace, "guid"): version 5 of its feed's address without scheme and final
 * slashes.
 *
 * @param feedUrl - Absolute http(s) URL of the RSS feed.
 * @returns Such as `917393e3-1b1e-5cef-ace4-edaa54e1f810`.
 */
export function podcastGuid(feedUrl: string): string {
  const name = feedUrl.replace(/^https?:\/\//i, '').replace(/\/+$/, '')
  return mintId(name, guidNamespace).slice('urn:uuid:'.length)
}
