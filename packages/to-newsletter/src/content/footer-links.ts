import { labelsFor } from '../labels.js'
import { isMergeTag, type MergeTag } from '../merge/merge-tag.js'
import type { NewsletterSettings } from '../settings.js'

/** A link in the foot of a mail. */
export interface FooterLink {
  readonly words: string
  readonly href: string
}

/**
 * The links in the foot of a mail: web version, preferences, the way out.
 *
 * @param webVersion - Address of the mail on the web, if there is one.
 * @param language - Of the mail.
 * @param settings - The other addresses.
 * @returns Those that have an address, in this order; merge tags as marks.
 */
export function footerLinks(
  webVersion: string | undefined,
  language: string,
  settings: NewsletterSettings,
): readonly FooterLink[] {
  const labels = labelsFor(language)
  const links: readonly (readonly [string, string | MergeTag | undefined])[] = [
    [labels.webVersion, settings.webVersionUrl ?? webVersion],
    [labels.preferences, settings.preferencesUrl],
    [labels.unsubscribe, settings.unsubscribeUrl],
  ]
  return links.flatMap(([words, to]) =>
    to === undefined ? [] : [{ words, href: isMergeTag(to) ? settings.tags.mark(to, 'href') : to }],
  )
}
