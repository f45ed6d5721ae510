import type { Agent, Article, Credit, Role, Stamp, Tag } from '@offprint/core'
import type { Chapter } from '../chapter/chapter.js'
import type { Picture } from '../pictures/picture.js'
import { changedOf, newerOf } from './instant-of.js'
import type { ShownPicture } from './survey-article.js'

/** Somebody who had a part in the book. */
export interface Contributor {
  readonly agent: Agent
  readonly roles: Set<Role>
  /** Numbers of the chapters that they made, from 0. */
  readonly chapters: number[]
}

/** What is true of a book, from its content alone, gathered chapter by chapter. */
export interface BookFacts {
  /** How many there are so far. */
  chapters: number
  hasPictures: boolean
  /** Has every picture a text alternative, or is it said to decorate? */
  allDescribed: boolean
  /** Is there a picture that moves? */
  isAnimated: boolean
  hasMaths: boolean
  hasRuby: boolean
  hasPages: boolean
  /** Has any chapter headings? */
  hasHeadings: boolean
  published: Stamp | undefined
  changed: Stamp | undefined
  readonly languages: Set<string>
  readonly tags: Map<string, Tag>
  readonly contributors: Map<string, Contributor>
}

/**
 * Begins the facts of a book.
 *
 * @param credits - Who made the book itself.
 * @returns Facts of a book without chapters.
 */
export function createFacts(credits: readonly Credit[] = []): BookFacts {
  const facts: BookFacts = {
    chapters: 0,
    hasPictures: false,
    allDescribed: true,
    isAnimated: false,
    hasMaths: false,
    hasRuby: false,
    hasPages: false,
    hasHeadings: false,
    published: undefined,
    changed: undefined,
    languages: new Set(),
    tags: new Map(),
    contributors: new Map(),
  }
  for (const credit of credits) addCredit(facts, credit)
  return facts
}

/**
 * Adds a picture that the book shows.
 *
 * @param facts - They are changed.
 * @param shown - How the model names it.
 * @param picture - What is in the book; nothing is true of pictures that are not.
 */
export function addPicture(facts: BookFacts, shown: ShownPicture, picture: Picture | undefined): void {
  if (picture === undefined) return
  facts.hasPictures ||= !shown.isDecorative
  facts.allDescribed &&= shown.isDescribed
  facts.isAnimated ||= picture.isAnimated
}

/**
 * Adds a chapter.
 *
 * @param facts - They are changed.
 * @param article - What it was made of.
 * @param chapter - As it is in the book.
 */
export function addChapter(facts: BookFacts, article: Article, chapter: Chapter): void {
  facts.hasMaths ||= chapter.hasMaths
  facts.hasRuby ||= chapter.hasRuby
  facts.hasPages ||= chapter.pages.length > 0
  facts.hasHeadings ||= chapter.headings.length > 0
  facts.published = newerOf(facts.published, article.dates.published)
  facts.changed = newerOf(facts.changed, changedOf(article))
  facts.languages.add(article.language)
  for (const tag of article.tags ?? []) {
    const key = JSON.stringify([tag.scheme, tag.id, tag.label])
    if (!facts.tags.has(key)) facts.tags.set(key, tag)
  }
  for (const credit of article.byline) addCredit(facts, credit).chapters.push(facts.chapters)
  facts.chapters++
}

/** Two of one name are one person, unless their pages say otherwise. */
function addCredit({ contributors }: BookFacts, { agent, role }: Credit): Contributor {
  const key = agent.id ?? agent.orcid ?? agent.url ?? agent.name
  const entry = contributors.get(key) ?? { agent, roles: new Set<Role>(), chapters: [] }
  entry.roles.add(role)
  contributors.set(key, entry)
  return entry
}
