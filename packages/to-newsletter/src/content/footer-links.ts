import type { Article } from '@offprint/core'
import { labelsFor } from '../labels.js'
import type { NewsletterSettings } from '../options.js'

/** A link in the foot of a mail. */
export interface FooterLink {
  readonly words: string
  readonly href: string
}

/**
 * The links in the foot of a mail: web version, preferences, the way out.
 *
 * @param article - Has the address of the web version.
 * @param settings - The other addresses.
 * @returns Those that have an address, in this order.
 */
export function footerLinks({ url, language }: Article, settings: NewsletterSettings): readonly FooterLink[] {
  const labels = labelsFor(language)
  const links: readonly (readonly [string, string | undefined])[] = [
    [labels.webVersion, url],
    [labels.preferences, settings.preferencesUrl],
    [labels.unsubscribe, settings.unsubscribeUrl],
  ]
  return links.flatMap(([words, href]) => (href === undefined ? [] : [{ words, href }]))
}
