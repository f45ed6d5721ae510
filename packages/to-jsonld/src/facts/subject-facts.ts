import type { Subject } from '@offprint/core'
import { nodeId } from '../identity/node-id.js'
import { resolveUrl } from '../identity/resolve-url.js'
import type { HttpUrl, Iri } from '../types/values.js'
import type { Scope } from './scope.js'

/** Something that an article is about or names, and that is nobody of its cast. */
export interface ThingFacts {
  readonly id: Iri
  readonly type: 'Thing' | 'Place' | 'Event'
  readonly name: string
  readonly sameAs: readonly HttpUrl[]
}

/** A subject: a thing, or the id of an agent. */
export type SubjectFacts = ThingFacts | Iri

/** What an article is about, and what else it names. */
export interface TopicFacts {
  readonly about: readonly SubjectFacts[]
  /** None of them is in `about` as well. */
  readonly mentions: readonly SubjectFacts[]
}

const types = { thing: 'Thing', place: 'Place', event: 'Event' } as const

/**
 * What an article is about.
 *
 * @param scope - The article; persons and organisations join the cast, since one may be its author or publisher too.
 * @returns Subjects in order, each once.
 */
export function topicFacts(scope: Scope): TopicFacts {
  const { about = [], mentions = [] } = scope.article
  const main = distinct(about.map((subject) => subjectFacts(subject, scope)))
  const known = new Set(main.map(idOf))
  const others = distinct(mentions.map((subject) => subjectFacts(subject, scope)))
  return { about: main, mentions: others.filter((subject) => !known.has(idOf(subject))) }
}

function subjectFacts({ kind, name, sameAs = [] }: Subject, { cast, site }: Scope): SubjectFacts {
  if (kind === 'person' || kind === 'organisation') return cast.add({ kind, name, sameAs })
  const pages = [...new Set(sameAs.map((url) => resolveUrl(url)).filter((url) => url !== undefined))]
  const [home] = pages
  // What stands on a page about it is the same thing in every publication.
  const id = home === undefined ? nodeId(site, kind, name) : nodeId(home, kind)
  return { id, type: types[kind], name, sameAs: pages }
}

const idOf = (subject: SubjectFacts): Iri => (typeof subject === 'string' ? subject : subject.id)

const distinct = (subjects: readonly SubjectFacts[]): readonly SubjectFacts[] =>
  [...new Map(subjects.toReversed().map((subject) => [idOf(subject), subject])).values()].toReversed()
