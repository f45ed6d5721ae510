import type { Credit } from '@offprint/core'
import type { Element } from 'hast'
import { h } from './h.js'
import type { State } from './state.js'

/**
 * What there is to say of those who made an article, beyond their names: position, affiliations, a few words.
 *
 * @param byline - Of the model.
 * @param state - The renderer's state.
 * @returns A paragraph for each of whom there is anything to say.
 */
export function creditParts(byline: readonly Credit[], state: State): readonly Element[] {
  const told = byline.filter(
    ({ agent, affiliations = [] }) =>
      agent.jobTitle !== undefined || agent.bio !== undefined || affiliations.length > 0,
  )
  if (told.length === 0) return []
  return [
    h(
      'div',
      { className: ['authors'] },
      told.map((credit) => creditLine(credit, state)),
    ),
  ]
}

function creditLine({ agent, affiliations = [] }: Credit, state: State): Element {
  const places = affiliations.flatMap(({ name, department }) =>
    department === undefined ? [name] : [department, name],
  )
  const facts = [agent.jobTitle, ...places].filter((fact) => fact !== undefined)
  const bio = agent.bio === undefined ? [] : [' ', ...state.phrasing(agent.bio)]
  return h('p', { lang: agent.language }, [
    h('strong', {}, [agent.name]),
    ...facts.flatMap((fact) => [', ', fact]),
    ...(bio.length > 0 && facts.length > 0 ? ['.'] : []),
    ...bio,
  ])
}
