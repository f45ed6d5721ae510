import { type Byline, readByline } from '@offprint/facts'
import type { Element } from 'hast'
import { attribute } from './attribute.js'
import { candidatesOf } from './byline-candidates.js'
import { startsByline } from './byline-words.js'
import { elementText } from './element-text.js'
import { isBeside, type Placed } from './place-elements.js'

/** A byline that people see. */
export interface VisibleByline {
  readonly text: string
  readonly byline: Byline
  readonly elements: readonly Element[]
  /** Where it stands, as {@link Placed} has it. */
  readonly start: number
  readonly end: number
  /** Address behind each name, by the name. */
  readonly urls: ReadonlyMap<string, string>
  readonly score: number
  /** The page marks it as the author: `rel=author`, or an element of that class with nothing else in it. */
  readonly marked: boolean
}

/**
 * Finds the bylines that people see, the likeliest first.
 *
 * @param placed - All elements.
 * @param heading - Where the title stands.
 * @param organisations - Names of the site, which are no persons.
 * @returns Those that name somebody.
 */
export function visibleBylines(
  placed: readonly Placed[],
  heading: Placed | undefined,
  organisations: readonly string[],
): readonly VisibleByline[] {
  const found = candidatesOf(placed).flatMap((candidate) => {
    const text = elementText(candidate.placed.element, 250)
    if (text === undefined || text === '') return []
    const byline = readByline(text, { organisations, logins: true })
    if (byline.names.length === 0) return []
    const urls = addressesIn(candidate.placed.element)
    const score = candidate.strength + placeScore(candidate.placed, heading) + textScore(text, byline) + linkScore(urls)
    const { element, start, end } = candidate.placed
    const place = { elements: [element], start, end }
    return [{ text, byline, ...place, urls, score, marked: candidate.marked }]
  })
  return found.sort((one, other) => other.score - one.score)
}

/** Points by the letters and signs between the title and a byline. */
const nearness: readonly (readonly [most: number, points: number])[] = [
  [100, 3.5],
  [400, 3],
  [1500, 2],
  [5000, 0],
]

/** Bylines stand under the title, or right over it. */
function placeScore(placed: Placed, heading: Placed | undefined): number {
  const { start, end } = placed
  const region = (isBeside(placed, heading) ? -4 : 0) + (placed.main ? 0.5 : 0)
  if (heading === undefined) return region + (start < 2000 ? 0.5 : 0)
  const behind = start - heading.end
  if (behind >= 0) return region + (nearness.find(([most]) => behind < most)?.[1] ?? -0.5)
  const ahead = heading.start - end
  return region + (ahead < 0 ? 2 : ahead < 300 ? 2 : -2)
}

/** Words that begin as a byline does are one; long texts and many names seldom are. */
function textScore(text: string, byline: Byline): number {
  const opens = startsByline.test(text) ? 1.5 : 0
  const long = text.length > 120 ? -1 : 0
  const guessed = byline.leftOut.length > 0 ? -1 : 0
  const sentence = /[.!?]["”’]?$/.test(text) && text.split(' ').length > 6 ? -4 : 0
  const single = byline.names.every(({ name }) => !/[\s.\p{Script=Han}]/u.test(name)) ? -1 : 0
  const firm = byline.names.every(({ kind }) => kind === 'organisation') ? -1 : 0
  return opens + long + guessed + sentence + single + firm
}

const subjectPage = /\/(?:categor(?:y|ies)|tags?|topics?|sections?|subjects?|kategorien?|rubriques?|temas?|label)\//i

/** What links to a subject is no name. */
const linkScore = (urls: ReadonlyMap<string, string>): number =>
  [...urls.values()].some((url) => subjectPage.test(url.slice(0, 300))) ? -2 : 0

function addressesIn(element: Element): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  const waiting: Element[] = [element]
  for (let visits = 0; waiting.length > 0 && visits < 200; visits++) {
    const own = waiting.pop()
    if (own === undefined) break
    const href = own.tagName === 'a' ? attribute(own, 'href') : undefined
    const name = href === undefined ? undefined : elementText(own, 80)
    if (href !== undefined && name !== undefined) urls.set(name.replace(/^by\s+/i, '').replace(/\s+/g, ' '), href)
    for (const child of own.children) if (child.type === 'element') waiting.push(child)
  }
  return urls
}
