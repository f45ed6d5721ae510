import { type Stamp, toInstant } from '@offprint/core'
import { findDate, readWrittenDate } from '@offprint/facts'
import type { Element } from 'hast'
import { attribute, tokens } from './attribute.js'
import type { Claims } from './claims.js'
import { elementText } from './element-text.js'
import type { Fact } from './page-facts.js'
import { hintWords, isBeside, type Placed } from './place-elements.js'

/** A date that people see. */
export interface VisibleDate {
  readonly element: Element
  /** What it was read from: the attribute for machines, or else the text. */
  readonly text: string
  readonly stamp: Stamp
  /** It is the date of the last change. */
  readonly modified: boolean
  /** It stands in a longer text. */
  readonly inSentence: boolean
  readonly confidence: number
}

/** Dates that people see, as claims and one by one. */
export interface VisibleDates {
  readonly claims: Claims
  readonly dates: readonly VisibleDate[]
}

const publishedWords = new Set(
  'published publish publishdate publicationdate pubdate pubtime posted dt-published datepublished entry-date'.split(
    ' ',
  ),
)
const modifiedWords = new Set('updated modified dt-updated datemodified lastmod'.split(' '))
const dateWords = new Set(
  'date time datetime timestamp dateline postdate posttime submitted fecha datum meta'.split(' '),
)

/**
 * Finds the dates of an article among those that its page shows.
 *
 * @param placed - All elements.
 * @param heading - Where the title stands.
 * @param language - BCP 47 tag, for days in numbers.
 * @returns Claims, the likeliest first: a `time` element marked as published, then any date by the title.
 */
export function visibleDates(
  placed: readonly Placed[],
  heading: Placed | undefined,
  language: string | undefined,
): VisibleDates {
  const near = placed.filter((own) => isNear(own, heading) && !isBeside(own, heading)).slice(0, 4000)
  const dates = near.flatMap((own) => readDate(own, language))
  const claimsOf = (modified: boolean): readonly Fact<string>[] =>
    dates
      .filter((date) => date.modified === modified)
      .map(({ text, confidence }): Fact<string> => ({ value: text, from: 'visible', confidence }))
      .sort((one, other) => other.confidence - one.confidence)
      .slice(0, 5)
  return { claims: { published: claimsOf(false), modified: claimsOf(true) }, dates }
}

/**
 * The elements that show nothing but a date of the article.
 *
 * @param dates - Dates that the page shows.
 * @param stamps - The article's own.
 * @returns Elements of the same days, those inside sentences left out.
 */
export function shownDates(dates: readonly VisibleDate[], stamps: readonly (Stamp | undefined)[]): readonly Element[] {
  const days = new Set(stamps.flatMap((stamp) => (stamp === undefined ? [] : daysOf(stamp))))
  return dates
    .filter(({ stamp, inSentence }) => !inSentence && daysOf(stamp).some((day) => days.has(day)))
    .map(({ element }) => element)
}

/** The day where it was written, and in UTC: the same moment may be shown by both. */
const daysOf = (stamp: Stamp): readonly string[] => [stamp.iso.slice(0, 10), toInstant(stamp).slice(0, 10)]

function readDate({ element, parent }: Placed, language: string | undefined): readonly VisibleDate[] {
  const words = hintWords(element)
  const isTime = element.tagName === 'time'
  const marked = words.some((word) => publishedWords.has(word)) || element.properties?.pubDate !== undefined
  const changed = words.some((word) => modifiedWords.has(word))
  const named = isTime || marked || changed || words.some((word) => dateWords.has(word))
  if (!named && !lineTags.has(element.tagName)) return []
  const seen = elementText(element, 160) ?? ''
  const text = attribute(element, 'dateTime') ?? attribute(element, 'content') ?? seen
  const stamp = readWrittenDate(text, language === undefined ? {} : { language })?.stamp
  if (stamp === undefined || (!named && !isDateLine(seen, language))) return []
  const modified =
    (changed && !marked) || saysChanged.test(seen) || tokens(element, 'itemProp').includes('dateModified')
  const inSentence = isTime && parent !== undefined && (elementText(parent.element, 160)?.length ?? 160) > 120
  const confidence = isTime ? (marked ? 0.85 : 0.75) : marked ? 0.7 : named ? 0.6 : 0.5
  return [{ element, text, stamp, modified, inSentence, confidence }]
}

/** Elements that may hold a line with nothing but a date. */
const lineTags = new Set(['p', 'div', 'span', 'li', 'em', 'small', 'strong', 'h4', 'h5', 'h6'])

/** Is a text little more than a date? */
function isDateLine(text: string, language: string | undefined): boolean {
  const date = findDate(text, language === undefined ? {} : { language })
  return date !== undefined && text.length - (date.end - date.start) <= 20
}

const saysChanged = /^(?:last\s)?(?:updated|modified|stand:|aktualisiert|mis à jour|actualizado|atualizado|aggiornato)/i

/** A date far from the title is another article's, or one that the article speaks of. */
function isNear({ start, end }: Placed, heading: Placed | undefined): boolean {
  if (heading === undefined) return start < 3000
  return start >= heading.end ? start - heading.end < 1500 : heading.start - end < 300
}
