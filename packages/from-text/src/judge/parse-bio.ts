import type { Agent } from '@offprint/core'
import type { TextRules } from '../rules/text-rules.js'
import { agentOf } from './agent-of.js'
import { isFullName } from './read-people.js'

/** UTF-16 units of a name at the start of a sentence. */
const longestName = 60
/** UTF-16 units of what is said of an author. */
const longestBio = 1000

/** What stands between a name and what is said of its bearer. */
const verb =
  /^[,\s]+(?:(?:is|was|has|writes|works|teaches|covers|reports|studies|lives|holds|est|ist|es|schreibt|écrit)\s|are\s)|^(?:は|,\s(?:a|an|the)\s)/u

/**
 * Reads a sentence about an author: "A B is a research fellow at C."
 *
 * @param text - A paragraph.
 * @param rules - What tells names.
 * @returns Whom it is about, or `undefined`.
 */
export function parseBio(text: string, rules: TextRules): Agent | undefined {
  if (text.length > longestBio) return undefined
  const words = text.slice(0, longestName).split(' ')
  for (let count = 2; count < Math.min(words.length, 6); count++) {
    const name = words.slice(0, count).join(' ').replace(/,$/, '')
    if (!verb.test(text.slice(name.length)) || !isFullName(name, rules)) continue
    const agent = agentOf(name, rules)
    return agent?.kind === 'person' ? agent : undefined
  }
  return undefined
}
