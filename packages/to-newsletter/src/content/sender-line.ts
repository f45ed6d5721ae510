import type { Publication } from '@offprint/core'
import type { NewsletterSettings } from '../settings.js'

/**
 * Who sends the mail, and where they can be written to.
 *
 * @param publication - Whose mail it is.
 * @param settings - The postal address.
 * @returns The publisher's name, or the publication's, with the address where there is one; merge tags as marks.
 */
export function senderLine({ publisher, title }: Publication, { postalAddress, tags }: NewsletterSettings): string {
  const name = tags.text(publisher?.name ?? title)
  return postalAddress === undefined ? name : `${name}, ${tags.text(postalAddress)}`
}
