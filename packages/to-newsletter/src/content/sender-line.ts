import type { Publication } from '@offprint/core'
import type { NewsletterSettings } from '../options.js'

/**
 * Who sends the mail, and where they can be written to.
 *
 * @param publication - Whose mail it is.
 * @param settings - The postal address.
 * @returns The publisher's name, or the publication's, with the address where there is one.
 */
export function senderLine({ publisher, title }: Publication, { postalAddress }: NewsletterSettings): string {
  return [publisher?.name ?? title, postalAddress].filter((part) => part !== undefined).join(', ')
}
