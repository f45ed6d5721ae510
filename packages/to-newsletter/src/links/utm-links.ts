import type { LinkHook } from './mail-link.js'

/** What is said of a visit that comes from a mail. */
export interface UtmOptions {
  readonly source: string
  /** `email` when nothing is said. */
  readonly medium?: string
  readonly campaign?: string
}

/**
 * Makes a hook that says in each link's query where the reader comes from; the place in the mail is `utm_content`.
 *
 * @param options - Source, medium and campaign.
 * @returns A hook for the option `link`; what a link says of itself already is kept.
 */
export function utmLinks({ source, medium = 'email', campaign }: UtmOptions): LinkHook {
  return ({ url, kind, position }) => {
    const tagged = new URL(url)
    const facts = { utm_source: source, utm_medium: medium, utm_campaign: campaign, utm_content: `${kind}-${position}` }
    for (const [name, value] of Object.entries(facts)) {
      if (value !== undefined && !tagged.searchParams.has(name)) tagged.searchParams.append(name, value)
    }
    return tagged.href
  }
}
