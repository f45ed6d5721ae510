import type { Agent } from '../model/agent.js'
import { OffprintError } from '../report/offprint-error.js'
import { didYouMean } from '../text/did-you-mean.js'
import type { FindPerson } from './normalise-article.js'

/**
 * Makes the function that resolves references to people.
 *
 * @param people - The registry; entries without an id cannot be referred to.
 * @returns A function from id to agent; it throws `core/unknown-person` for an id that nobody has.
 */
export function createFindPerson(people: readonly Agent[]): FindPerson {
  const known = new Map(people.flatMap((agent) => (agent.id === undefined ? [] : [[agent.id, agent] as const])))
  return (id, path) => {
    const agent = known.get(id)
    if (agent !== undefined) return agent
    const near = didYouMean(id, [...known.keys()])
    const hint = near === undefined ? '' : `; did you mean \`${near}\`?`
    const reason = `Unexpected person \`${id}\`, expected an id of \`people\`${hint}`
    throw new OffprintError('core/unknown-person', reason, { issues: [{ path, reason }] })
  }
}
