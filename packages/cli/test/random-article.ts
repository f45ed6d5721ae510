import { type Article, type ArticleInput, createArticle, roles } from '@offprint/core'
import fc from 'fast-check'
import { anyFlow, anyMedia, anyPhrasing, record } from './random-nodes.js'
import { anyLine, anyText, anyWords } from './random-words.js'

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 })
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const list = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> => fc.array(arbitrary, { maxLength: 2 })

/** Readers take a text alternative of the front matter as one line. */
const picture = anyMedia.map((media) =>
  typeof media.alt === 'string' ? { ...media, alt: media.alt.replace(/\s+/g, ' ') } : media,
)

const http = fc.webUrl()
const language = fc.constantFrom('en', 'fr', 'ar', 'ja')
const stamp = fc
  .tuple(
    fc.constantFrom(
      ['2024', 'year'],
      ['2024-02', 'month'],
      ['2024-02-29', 'day'],
      ['2024-02-29T09:30Z', 'minute'],
      ['2024-02-29T09:30:00+09:00', 'second'],
      ['2024-02-29T09:30:00.125-04:00', 'second'],
    ),
    fc.constantFrom(undefined, undefined, 'Asia/Tokyo', 'Europe/London'),
  )
  .map(([[iso, precision], timeZone]) => ({ iso, precision, ...(timeZone === undefined ? {} : { timeZone }) }))

const agent = record({
  kind: fc.constantFrom('person', 'organisation', 'group', 'pseudonym'),
  name: anyLine,
  nameParts: seldom(
    record({ given: maybe(anyLine), family: maybe(anyLine), particle: maybe(anyLine), suffix: maybe(anyLine) }),
  ),
  id: seldom(anyWords),
  url: seldom(http),
  email: seldom(fc.constant('a@example.org')),
  image: seldom(picture),
  bio: seldom(anyPhrasing),
  jobTitle: seldom(anyLine),
  orcid: seldom(fc.constant('https://orcid.org/0000-0002-1825-0097')),
  sameAs: seldom(list(http)),
  fediverse: seldom(fc.constant('@a@social.example')),
  language: seldom(language),
  logo: seldom(picture),
})

const affiliation = record({
  name: anyLine,
  ...Object.fromEntries(['department', 'city', 'country', 'isni'].map((key) => [key, seldom(anyLine)])),
  ror: seldom(http),
  url: seldom(http),
})

const credit = record({
  agent,
  role: fc.constantFrom(...roles),
  affiliations: maybe(list(affiliation)),
  corresponding: seldom(fc.boolean()),
  note: seldom(anyLine),
})

const license = record({ spdx: maybe(anyWords), url: maybe(http), name: maybe(anyWords), note: maybe(anyWords) })
const lines = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, maybe(anyLine)]))

const rights = record({
  text: anyLine,
  creator: seldom(list(agent)),
  agency: seldom(anyLine),
  license: seldom(license),
  sourceUrl: seldom(http),
  notice: seldom(anyLine),
  licensorUrl: seldom(http),
  pool: seldom(fc.boolean()),
})

const subject = record({ kind: fc.constantFrom('thing', 'person', 'place'), name: anyLine, sameAs: maybe(list(http)) })
const translation = record({ language, url: http, title: maybe(anyLine) })

const about = {
  identifiers: seldom(record(lines('doi', 'issn', 'isbn', 'arxiv', 'pmid', 'other'))),
  url: maybe(http),
  alternateUrls: seldom(list(http)),
  shortUrl: seldom(http),
  titleContent: seldom(anyPhrasing),
  ...lines('shortTitle', 'kicker', 'summary', 'genre'),
  subtitle: maybe(anyPhrasing),
  abstract: seldom(anyFlow),
  language: fc.constantFrom('en', 'ar', 'und', 'ja'),
  dir: fc.constantFrom('ltr', 'rtl', 'auto'),
  section: maybe(list(anyLine)),
  tags: maybe(
    list(
      record({
        label: anyLine,
        id: seldom(anyLine),
        scheme: seldom(http),
        url: seldom(http),
        language: seldom(language),
      }),
    ),
  ),
  about: seldom(list(subject)),
  mentions: seldom(list(subject)),
}

const facts = {
  dates: record(
    Object.fromEntries(
      ['published', 'modified', 'created', 'firstPrinted', 'expires', 'embargo'].map((key) => [key, seldom(stamp)]),
    ),
  ),
  byline: list(credit),
  bylineText: seldom(anyWords),
  bylineOpen: seldom(fc.boolean()),
  publisher: seldom(agent),
  license: seldom(license),
  copyright: seldom(
    record({ year: maybe(fc.constantFrom('2023', '2019-2023')), holder: list(agent), notice: maybe(anyLine) }),
  ),
  corrections: seldom(
    fc
      .array(
        record({ date: stamp, kind: fc.constantFrom('correction', 'update'), content: anyFlow, by: seldom(agent) }),
        { maxLength: 2 },
      )
      // The model wants the newest first; the writer reports it where they are not.
      .map((made) => made.toSorted((one, other) => day(other) - day(one))),
  ),
  hero: seldom(
    record({
      media: list(picture),
      caption: maybe(anyPhrasing),
      credit: maybe(rights),
      label: seldom(anyLine),
      number: seldom(anyLine),
    }),
  ),
  series: seldom(
    record({
      name: anyLine,
      id: seldom(http),
      position: maybe(fc.integer({ min: 1 })),
      total: maybe(fc.integer({ min: 1 })),
      url: maybe(http),
    }),
  ),
  issue: seldom(
    record({ ...lines('publication', 'volume', 'number', 'label', 'pageStart', 'pageEnd'), date: maybe(stamp) }),
  ),
  audio: seldom(
    record({
      media: picture,
      narrator: maybe(agent),
      transcript: maybe(http),
      kind: fc.constantFrom('narration', 'podcast'),
    }),
  ),
  translations: seldom(list(translation)),
  translationOf: seldom(translation),
  related: seldom(list(record({ url: http, title: anyLine, rel: fc.constantFrom('related', 'partOf') }))),
  access: seldom(record({ level: fc.constantFrom('free', 'metered'), freeUntil: maybe(stamp) })),
  disclosures: seldom(list(record({ kind: fc.constantFrom('sponsored', 'other'), content: anyFlow }))),
  share: seldom(record({ ...lines('title', 'description', 'emailSubject', 'emailPreheader'), image: maybe(picture) })),
  source: seldom(
    record({
      url: maybe(http),
      site: maybe(anyWords),
      publishedAs: maybe(anyWords),
      retrieved: maybe(stamp),
      importer: fc.constant('x'),
      importerVersion: fc.constant('1'),
    }),
  ),
  extra: seldom(
    fc.dictionary(
      anyText.filter((key) => key !== '__proto__'),
      fc.jsonValue({ maxDepth: 2 }).map(held) as fc.Arbitrary<unknown>,
      { maxKeys: 3 },
    ),
  ),
}

const day = (correction: Record<string, unknown>): number =>
  Number(
    String((correction.date as { iso: string }).iso)
      .slice(0, 10)
      .replace(/-/g, '')
      .padEnd(8, '0'),
  )

/** JSON as a file of YAML can hold it: one zero, no control characters, and no key that no object can safely have. */
function held(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu, '')
  if (Array.isArray(value)) return value.map(held)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === '__proto__' ? [] : [[held(key), held(inner)]])),
  )
}

/** Gives every `ID` a number of its own: ids are unique in an article. */
function numbered(value: unknown): unknown {
  let count = 0
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([key, each]) => [key, key === 'id' && each === 'ID' ? `ID${++count}` : walk(each)]),
    )
  }
  return walk(value)
}

/** Any legal article: every field, every node, hostile texts everywhere. */
export const anyArticle: fc.Arbitrary<Article> = record({
  id: fc.constantFrom('urn:uuid:00000000-0000-4000-8000-000000000000', 'tag:example.org,2024:a'),
  slug: fc.constantFrom('a-slug', 'émigré', 'x'),
  title: anyLine,
  body: anyFlow,
  ...about,
  ...facts,
}).map((input) => createArticle(numbered(input) as ArticleInput))
