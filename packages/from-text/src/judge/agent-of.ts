import type { Agent } from '@offprint/core'
import type { TextRules } from '../rules/text-rules.js'
import { nameWords } from './is-name.js'
import { lowerWords } from './lower-words.js'

const longest = 80

/**
 * Reads one name as a person, an organisation or a group.
 *
 * @param text - What stands where a name should be.
 * @param rules - Words that organisations and groups have.
 * @returns The agent, or `undefined` when it looks like none of them.
 */
export function agentOf(text: string, rules: TextRules): Agent | undefined {
  const name = text.trim()
  if (name === '' || name.length > longest) return undefined
  const words = lowerWords(name)
  const last = words.at(-1) ?? ''
  if (rules.groupWords.has(last)) return { kind: 'group', name }
  if (words.length > 1 && /^[\p{Lu}\p{N}]/u.test(name) && words.some((word) => rules.organisationWords.has(word))) {
    return { kind: 'organisation', name }
  }
  return nameWords(name, rules) === undefined ? undefined : { kind: 'person', name }
}
