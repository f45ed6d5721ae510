import { mintId, type Publication, type Report } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { messages } from '../messages.js'

/** What a feed's id may be made from, beside the publication. */
export interface FeedIdFacts {
  /** Where the feed is served, as far as it is known. */
  readonly addresses: readonly (string | undefined)[]
  readonly report: Report
}

/**
 * The id of a feed: the publication's own, word for word.
 *
 * A publication that states neither id nor URL has an id made from its title, which may change. The id of its feed is
 * made from the first address that is known instead, and only without any from the title; both is reported.
 *
 * @param publication - Any publication.
 * @param facts - Addresses, the most lasting first, and who hears messages.
 * @returns An absolute IRI (RFC 4287, section 4.2.6).
 */
export function feedId({ id, title }: Publication, { addresses, report }: FeedIdFacts): string {
  if (id !== mintId(`publication:${title}`)) return legalText(id)
  const address = addresses.find((candidate) => candidate !== undefined)
  const minted = address === undefined ? id : mintId(`feed:${address}`)
  const origin = address === undefined ? 'its title, and changes with it' : `\`${address}\``
  report(messages('minted-id', { id: minted, origin }, { path: 'id' }))
  return minted
}
