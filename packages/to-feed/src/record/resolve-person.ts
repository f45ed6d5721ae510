import type { Agent } from '@offprint/core'
import { absoluteUrl } from './absolute-url.js'
import type { Person } from './item.js'
import { plainText } from './plain-text.js'

/** RFC 4287, section 3.2.3 and appendix B, without what would break an RFC 5322 address. */
export const address: RegExp = /^[^\s@<>]+@[^\s@<>]+$/

/**
 * Takes from an agent what feeds have a place for (RFC 4287, section 3.2; JSON Feed 1.1, `authors`).
 *
 * @param agent - Person, organisation, group or pseudonym.
 * @param base - Absolute URL that the portrait is resolved against.
 * @returns The person; `undefined` where no letter of the name can be written.
 */
export function resolvePerson(agent: Agent, base: string | undefined): Person | undefined {
  const name = plainText(agent.name)
  if (name === undefined) return undefined
  const email = plainText(agent.email)
  return {
    name,
    url: agent.url === undefined ? undefined : absoluteUrl(agent.url),
    email: email !== undefined && address.test(email) ? email : undefined,
    image: agent.image === undefined ? undefined : absoluteUrl(agent.image.src, base),
  }
}
