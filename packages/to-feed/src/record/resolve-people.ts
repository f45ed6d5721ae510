import type { Article, Credit, Publication, Role } from '@offprint/core'
import type { Person } from './item.js'
import { resolvePerson } from './resolve-person.js'

/** Who writes, by role; a review is signed by its reviewer, but whoever reviews an article that others wrote helped. */
const writers: readonly (readonly Role[])[] = [['author', 'reporter', 'interviewer'], ['reviewer']]

/**
 * Parts a byline into those who wrote and those who helped, each in the byline's order.
 *
 * @param article - Any article.
 * @param publication - Whose registry the credits may come from.
 * @returns Authors, and everybody else as contributors (RFC 4287, section 4.2.3).
 */
export function resolvePeople(
  article: Article,
  publication: Publication,
): { readonly authors: readonly Person[]; readonly contributors: readonly Person[] } {
  const roles = writers.find((some) => article.byline.some(({ role }) => some.includes(role))) ?? []
  const registered = new Set(publication.people.map(({ id }) => id))
  // A portrait of the registry stands with the publication, one of the byline with the article.
  const baseOf = ({ agent }: Credit) =>
    agent.id !== undefined && registered.has(agent.id) ? publication.url : article.url
  const pick = (wanted: (credit: Credit) => boolean): readonly Person[] =>
    article.byline
      .filter(wanted)
      .map((credit) => resolvePerson(credit.agent, baseOf(credit)))
      .filter((person) => person !== undefined)
  return { authors: pick(({ role }) => roles.includes(role)), contributors: pick(({ role }) => !roles.includes(role)) }
}
