import { roles } from '@offprint/core'
import type { ReadField } from '../front-matter/context.js'
import { type KeyTable, readMap } from '../front-matter/read-map.js'
import { sameKey } from '../front-matter/same-key.js'
import { affiliations } from './affiliation.js'
import { agent, agentKeys, agentOf } from './agent.js'
import { flag } from './flag.js'
import { oneOf } from './one-of.js'
import { line } from './text.js'

const creditKeys: KeyTable = {
  role: { read: oneOf(roles), to: 'role' },
  affiliations: { read: affiliations, to: 'affiliations', synonyms: ['affiliation', 'organization', 'organisation'] },
  corresponding: { read: flag, to: 'corresponding' },
  note: { read: line, to: 'note' },
}

/** Keys that are the credit's own, without the differences that people do not see. */
const creditNames: ReadonlySet<string> = new Set(
  Object.entries(creditKeys).flatMap(([name, { synonyms = [] }]) => [name, ...synonyms].map(sameKey)),
)

/** One entry of a byline: a name, or an object that has the person's keys and the credit's side by side. */
export const credit: ReadField = (field, path, context) => {
  if (field.kind !== 'map') return wrapCredit(agent(field, `${path}.agent`, context))
  const isCredit = (key: string): boolean => creditNames.has(sameKey(key))
  const part = (own: boolean) => ({
    ...field,
    entries: new Map([...field.entries].filter(([key]) => isCredit(key) === own)),
  })
  context.trace(`${path}.agent`, field)
  return {
    role: 'author',
    agent: agentOf('person', agentKeys)(part(false), `${path}.agent`, context),
    ...readMap(part(true), creditKeys, path, context),
  }
}

const wrapCredit = (value: unknown): unknown => (value === undefined ? undefined : { role: 'author', agent: value })
