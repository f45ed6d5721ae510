import type { AtomDocument, JsonDocument, RssDocument } from '../read/document.js'
import { atNode, member, stringOf } from '../read/json-node.js'
import { at, childOf, textOf, type XmlElement } from '../read/xml-element.js'
import type { Check, Problem, RuleTable } from '../rule.js'
import { parseRfc822 } from '../value/parse-rfc822.js'
import { parseRfc3339 } from '../value/parse-rfc3339.js'
import { show } from '../value/show.js'

/** Rules about dates. */
export type DateRuleId =
  | 'invalid-rss-date'
  | 'wrong-weekday'
  | 'two-digit-year'
  | 'invalid-date'
  | 'invalid-dc-date'
  | 'updated-before-published'
  | 'build-before-items'
  | 'items-out-of-order'
  | 'future-date'

const rssDates = ({ elements }: RssDocument): readonly XmlElement[] =>
  elements.filter(({ kind }) => kind === 'pubDate' || kind === 'lastBuildDate')
const atomDates = ({ elements }: RssDocument | AtomDocument): readonly XmlElement[] =>
  elements.filter(({ kind }) => kind === 'atom:updated' || kind === 'atom:published')

const invalidAtomDates: Check<RssDocument | AtomDocument> = (document) =>
  atomDates(document)
    .filter((element) => parseRfc3339(element.text.trim()) === undefined)
    .map((element) => at(element, { date: show(element.text), name: element.name }))

/** W3CDTF: a year, and as much more as is known. */
const w3cdtf =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/

const jsonDates = ['date_published', 'date_modified'] as const

/** One item's dates, where they can be read. */
interface Dated {
  readonly problem: (values?: Problem['values']) => Problem
  readonly published: number | undefined
  readonly updated: number | undefined
}

function datedOf(document: RssDocument | AtomDocument | JsonDocument): readonly Dated[] {
  if (document.format === 'json') {
    const read = (text: string | undefined) => (text === undefined ? undefined : parseRfc3339(text.toUpperCase()))
    return document.items.map((item) => ({
      problem: (values) => atNode(item, document.locate, values),
      published: read(stringOf(member(item, 'date_published'))),
      updated: read(stringOf(member(item, 'date_modified'))),
    }))
  }
  const instant = (element: XmlElement | undefined) => parseRfc3339(textOf(element) ?? '')
  return document.items.map((item) => ({
    problem: (values) => at(item, values),
    published:
      document.format === 'rss'
        ? parseRfc822(textOf(childOf(item, 'pubDate')) ?? '')?.instant
        : instant(childOf(item, 'atom:published')),
    updated: instant(childOf(item, 'atom:updated')),
  }))
}

const updatedFirst: Check<RssDocument | AtomDocument | JsonDocument> = (document) =>
  datedOf(document)
    .filter(({ published, updated }) => published !== undefined && updated !== undefined && updated < published)
    .map(({ problem }) => problem())

const outOfOrder: Check<RssDocument | AtomDocument | JsonDocument> = (document) => {
  const dated = datedOf(document).filter(({ published }) => published !== undefined)
  const first = dated.find(({ published = 0 }, index) => published > (dated[index - 1]?.published ?? published))
  return first === undefined ? [] : [first.problem()]
}

const future: Check<RssDocument | AtomDocument | JsonDocument> = (document, { now }) =>
  now === undefined
    ? []
    : datedOf(document)
        .filter(({ published = now, updated = now }) => published > now || updated > now)
        .map(({ problem }) => problem())

const buildFirst: Check<RssDocument> = (document) => {
  const build = childOf(document.channel, 'lastBuildDate')
  const built = parseRfc822(textOf(build) ?? '')?.instant
  const isNewer = datedOf(document).some(
    ({ published = 0, updated = 0 }) => Math.max(published, updated) > (built ?? 0),
  )
  return build !== undefined && built !== undefined && isNewer ? [at(build, { date: show(build.text) })] : []
}

/** See {@link DateRuleId}. */
export const dateRules: RuleTable<DateRuleId> = {
  'invalid-rss-date': {
    severity: 'error',
    reason: 'Unexpected `{date}` in `{name}`, expected a date such as `Thu, 29 Feb 2024 09:30:00 +0900`',
    fix: 'Write day, English month of three letters, year, time and GMT or an offset such as +0100; leave the element out where there is no date.',
    clause: 'RFC 822, section 5; RSS 2.0, "pubDate"; RSS profile, "dates"',
    rss: (document) =>
      rssDates(document)
        .filter((element) => parseRfc822(element.text.trim()) === undefined)
        .map((element) => at(element, { date: show(element.text), name: element.name })),
  },
  'wrong-weekday': {
    severity: 'error',
    reason: 'Unexpected `{named}`, expected `{weekday}`, which that day is',
    fix: 'Work the weekday out from the day as it is written, in its own offset, or leave it out.',
    clause: 'RFC 822, section 5.2',
    rss: (document) =>
      rssDates(document).flatMap((element) => {
        const { wrongWeekday: named, weekday = '' } = parseRfc822(element.text.trim()) ?? {}
        return named === undefined ? [] : [at(element, { named, weekday })]
      }),
  },
  'two-digit-year': {
    severity: 'warning',
    reason: 'Unexpected `{date}`, expected a year of four digits',
    fix: 'Write the whole year.',
    clause: 'RSS 2.0, "pubDate": four digits are preferred; RFC 1123, section 5.2.14',
    rss: (document) =>
      rssDates(document)
        .filter((element) => parseRfc822(element.text.trim())?.hasShortYear === true)
        .map((element) => at(element, { date: show(element.text) })),
  },
  'invalid-date': {
    severity: 'error',
    reason: 'Unexpected `{date}` in `{name}`, expected a date-time such as `2024-02-29T09:30:00+09:00`',
    fix: 'Write date, T, time with seconds, and Z or an offset such as +01:00.',
    clause: 'RFC 3339, section 5.6; RFC 4287, section 3.3; JSON Feed 1.1, `date_published`',
    rss: invalidAtomDates,
    atom: invalidAtomDates,
    json: ({ items, locate }) =>
      items.flatMap((item) =>
        jsonDates.flatMap((name) => {
          const node = member(item, name)
          if (node?.type !== 'string' || parseRfc3339(node.value.toUpperCase()) !== undefined) return []
          return [atNode(node, locate, { date: show(node.value), name })]
        }),
      ),
  },
  'invalid-dc-date': {
    severity: 'warning',
    reason: 'Unexpected `{date}` in `{name}`, expected a date such as `2024-02-29` or `2024-02-29T09:30:00Z`',
    fix: 'Write it as W3CDTF: year, month, day, and time with an offset.',
    clause: 'Dublin Core 1.1, "date"; W3C note "Date and Time Formats"',
    rss: ({ elements }) => dublinCore(elements),
    atom: ({ elements }) => dublinCore(elements),
  },
  'updated-before-published': {
    severity: 'warning',
    reason: 'Unexpected update before the publication, expected the same time or later',
    fix: 'Say when the text was last changed, or that it was not.',
    clause: 'RFC 4287, sections 4.2.9 and 4.2.15; JSON Feed 1.1, `date_modified`',
    rss: updatedFirst,
    atom: updatedFirst,
    json: updatedFirst,
  },
  'build-before-items': {
    severity: 'info',
    reason: 'Unexpected `lastBuildDate` `{date}` before the newest item, expected its date or a later one',
    fix: 'Take the newest date of the items shown.',
    clause: 'RSS 2.0, "lastBuildDate": the last time the content of the channel changed',
    rss: buildFirst,
  },
  'items-out-of-order': {
    severity: 'info',
    reason:
      'Unexpected newer item after an older one, expected the newest first; some readers keep the order and the first items only',
    fix: 'Sort by date of publication, newest first.',
    clause: 'Practice; RSS 2.0, RFC 4287 (section 4.1.1) and JSON Feed give order no meaning',
    rss: outOfOrder,
    atom: outOfOrder,
    json: outOfOrder,
  },
  'future-date': {
    severity: 'warning',
    reason:
      'Unexpected date after the time given as `now`, expected a past one; readers hide such items or keep them on top',
    fix: 'Leave an item out until it is published; check the offset from UTC.',
    clause: 'RSS 2.0, "pubDate": an item with a future date may not be shown',
    rss: future,
    atom: future,
    json: future,
  },
}

const dublinCore = (elements: readonly XmlElement[]): readonly Problem[] =>
  elements
    .filter(({ kind, text }) => kind === 'dc:date' && !w3cdtf.test(text.trim()))
    .map((element) => at(element, { date: show(element.text), name: element.name }))
