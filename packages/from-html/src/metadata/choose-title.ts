import type { Element } from 'hast'
import { elementText } from './element-text.js'
import { fold } from './fold.js'
import type { Fact } from './page-facts.js'
import type { Placed } from './place-elements.js'
import { plainText } from './plain-text.js'
import { besideTitle, withoutSite } from './without-site.js'

/** The title of a page's article, and the element that shows it. */
export interface ChosenTitle {
  readonly title?: Fact<string>
  readonly heading?: Placed
}

/** A heading and its text. */
interface Heading {
  readonly placed: Placed
  readonly text: string
}

/**
 * Chooses the title of an article.
 *
 * What the page's data say comes first. Where nothing does, the heading that the `title` element repeats, and else that
 * element without the site's name.
 *
 * @param claims - Titles of the page's data, most trusted first.
 * @param document - Text of the `title` element.
 * @param placed - All elements.
 * @param sites - Names of the site.
 * @returns The title and its heading, where there are such.
 */
export function chooseTitle(
  claims: readonly Fact<string>[],
  document: string | undefined,
  placed: readonly Placed[],
  sites: readonly string[],
): ChosenTitle {
  const whole = plainText(document ?? '')
  const headings = headingsOf(placed)
  const repeated =
    headings.find(({ text }) => begins(text, whole)) ?? headings.find(({ text }) => isPartOf(text, whole))
  const said = claims
    .map((claim) => ({ ...claim, value: withoutSite(plainText(claim.value), sites) }))
    .filter(({ value }) => value !== '')
    .filter(({ value }, _, all) => all.length === 1 || !sites.some((site) => fold(site) === fold(value)))
  const best = said.find((claim) => claim.from === said[0]?.from && isPartOf(claim.value, whole)) ?? said[0]
  if (best === undefined) return fromPage(whole, headings, repeated, sites)
  // Data of the whole site, on a page whose title and heading agree on something else.
  if (repeated !== undefined && !related(best.value, repeated.text) && !related(best.value, whole))
    return shown(repeated, 0.7)
  const heading =
    headings.find(({ text }) => fold(text) === fold(best.value)) ?? repeated ?? nearest(headings, best.value)
  const agreed = heading !== undefined && fold(heading.text) === fold(best.value)
  const shorter = heading !== undefined && !agreed && isWholePart(heading.text, best.value)
  if (shorter) return shown(heading, 0.85)
  return {
    title: { ...best, confidence: agreed ? Math.max(best.confidence, 0.95) : Math.min(best.confidence, 0.85) },
    ...(heading === undefined ? {} : { heading: heading.placed }),
  }
}

function fromPage(
  whole: string,
  headings: readonly Heading[],
  repeated: Heading | undefined,
  sites: readonly string[],
): ChosenTitle {
  if (repeated !== undefined) {
    // A heading that the title ends in may be the site's: then another one begins as the title does.
    const rest = withoutSite(whole, [repeated.text])
    const other = headings.find(({ text }) => text !== repeated.text && begins(rest, text))
    if (rest !== whole && !begins(repeated.text, whole) && other !== undefined)
      return { title: { value: rest, from: 'document', confidence: 0.75 }, heading: other.placed }
    const setOff = isAllBut(repeated.text, whole)
    if (setOff || /\S\s+\S|.{6}/u.test(repeated.text)) return shown(repeated, 0.9)
  }
  const first = headings.find(({ placed }) => placed.element.tagName === 'h1' && !placed.aside)
  const heading = first === undefined ? {} : { heading: first.placed }
  if (whole !== '') {
    const value = withoutSite(whole, sites, true)
    return { title: { value, from: 'document', confidence: value === whole ? 0.7 : 0.75 }, ...heading }
  }
  return first === undefined ? {} : shown(first, 0.6)
}

const shown = (heading: Heading, confidence: number): ChosenTitle => ({
  title: { value: plainText(heading.text), from: 'visible', confidence },
  heading: heading.placed,
})

/** Headings of modest number, those of the first level first, and of each level those that are not beside the article. */
function headingsOf(placed: readonly Placed[]): readonly Heading[] {
  const all = placed.filter(({ element }) => /^h[1-3]$/.test(element.tagName)).slice(0, 200)
  const texts = all.flatMap((own) => {
    const text = lineOf(own.element)
    return text === undefined || text === '' ? [] : [{ placed: own, text }]
  })
  const level = ({ placed: own }: Heading): number => (own.aside ? 1 : 0) + (own.element.tagName === 'h1' ? 0 : 2)
  return texts.sort((one, other) => level(one) - level(other))
}

/** Without the sign that links to the heading itself. */
const lineOf = (element: Element): string | undefined =>
  elementText(element, 300)
    ?.replace(/\s+/g, ' ')
    .replace(/\s*[¶#§🔗]\s*$/u, '')

/** Does the title of the document say the heading, as its beginning, its end, or between two separators? */
function isPartOf(heading: string, whole: string): boolean {
  const part = fold(heading)
  const text = fold(whole)
  if (part === '' || text === '') return false
  return text === part || text.startsWith(`${part} `) || text.endsWith(` ${part}`)
}

/** A title stands before the site's name more often than behind it. */
function begins(heading: string, whole: string): boolean {
  const part = fold(heading)
  return part !== '' && `${fold(whole)} `.startsWith(`${part} `)
}

/** Is a heading of some length all of a title but parts that a separator sets off, such as the author's name? */
const isWholePart = (heading: string, title: string): boolean =>
  plainText(heading).split(' ').length >= 3 && isAllBut(plainText(heading), title)

/** Is a text all of a title but parts at its ends that a separator sets off? */
const isAllBut = (text: string, title: string): boolean => withoutSite(title, besideTitle(title, text)) === text

/** Have two titles words in common? */
function related(one: string, other: string): boolean {
  const words = new Set(
    fold(one)
      .split(' ')
      .filter((word) => word.length > 3),
  )
  const shared = fold(other)
    .split(' ')
    .filter((word) => words.has(word))
  return shared.length > 0 || words.size === 0 || !/\s/.test(fold(other))
}

/** The first heading with half of the title's words. */
function nearest(headings: readonly Heading[], title: string): Heading | undefined {
  const words = fold(title).split(' ')
  return headings.find(({ text }) => {
    const own = new Set(fold(text).split(' '))
    return words.filter((word) => own.has(word)).length * 2 >= words.length
  })
}
