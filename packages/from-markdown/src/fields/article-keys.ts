import { accessLevels, disclosureKinds, relations, subjectKinds } from '@offprint/core'
import type { ReadField } from '../front-matter/context.js'
import type { KeyRule, KeyTable } from '../front-matter/read-map.js'
import { agent, agentKeys, agentOf } from './agent.js'
import { byline } from './byline.js'
import { corrections } from './corrections.js'
import { date } from './date.js'
import { extra } from './extra.js'
import { figure } from './figure.js'
import { flag } from './flag.js'
import { headingDepth } from './heading-depth.js'
import { license } from './license.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { inlineMarkdown, markdown } from './markdown.js'
import { media, mediaKeys } from './media.js'
import { number } from './number.js'
import { oneOf } from './one-of.js'
import { permalink } from './permalink.js'
import { line, text, token } from './text.js'
import { draft, timeZone } from './time-zone.js'
import { withDefault } from './with-default.js'

const as =
  (key: string, more: Readonly<Record<string, unknown>> = {}): ReadField =>
  (field, path, context) => {
    const value = line(field, path, context)
    return typeof value === 'string' ? { ...more, [key]: value } : value
  }

const textAt = (...names: readonly string[]): KeyTable =>
  Object.fromEntries(names.map((name) => [name, { read: line, to: name }]))

const tokenAt = (...names: readonly string[]): KeyTable =>
  Object.fromEntries(names.map((name) => [name, { read: token, to: name }]))

/** A text alone is the content. */
const shortContent: ReadField = (field, path, context) => ({ kind: 'other', content: markdown(field, path, context) })

const tag = mapOf({ ...textAt('label'), ...tokenAt('id', 'scheme', 'url', 'language') }, as('label'))

/** `a, b, c` is three tags. */
const tags: ReadField = (field, path, context) => {
  if (field.kind !== 'scalar' || field.value === null) return listOf(tag)(field, path, context)
  if (typeof field.value !== 'string') return context.refuse(field, 'a list of texts')
  const value = line(field, path, context)
  if (typeof value !== 'string') return value
  const labels = value
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '')
  return labels.length === 0 ? undefined : labels.map((label) => ({ label }))
}

const subject = withDefault(
  mapOf(
    {
      ...textAt('name'),
      kind: { read: oneOf(subjectKinds, { organization: 'organisation' }), to: 'kind', synonyms: ['type'] },
      sameAs: { read: listOf(text), to: 'sameAs', synonyms: ['url', 'wikidata'] },
    },
    as('name'),
  ),
  { kind: 'thing' },
)

const holder = listOf(agentOf('organisation', agentKeys))

const translation = mapOf({ ...textAt('title'), ...tokenAt('language', 'url') })

const audioKeys: KeyTable = {
  ...Object.fromEntries(Object.entries(mediaKeys).map(([name, rule]) => [name, { ...rule, to: `media.${rule.to}` }])),
  narrator: { read: agent, to: 'narrator' },
  transcript: { read: text, to: 'transcript' },
  kind: { read: oneOf(['narration', 'podcast']), to: 'kind' },
}

const texts: KeyTable = {
  title: { read: line, to: 'title' },
  titleContent: { read: inlineMarkdown, to: 'titleContent' },
  shortTitle: { read: line, to: 'shortTitle' },
  kicker: { read: line, to: 'kicker', synonyms: ['eyebrow'] },
  subtitle: { read: inlineMarkdown, to: 'subtitle', synonyms: ['deck', 'standfirst', 'dek'] },
  summary: { read: line, to: 'summary', synonyms: ['description', 'excerpt'] },
  abstract: { read: markdown, to: 'abstract' },
}

const identity: KeyTable = {
  id: { read: text, to: 'id', synonyms: ['guid'] },
  url: { read: text, to: 'url', synonyms: ['canonical', 'canonicalUrl'] },
  alternateUrls: { read: listOf(text), to: 'alternateUrls' },
  shortUrl: { read: text, to: 'shortUrl' },
  slug: { read: text, to: 'slug' },
  permalink: { read: permalink, synonyms: ['path'] },
  language: { read: text, to: 'language', synonyms: ['lang', 'locale'] },
  dir: { read: oneOf(['ltr', 'rtl', 'auto']), to: 'dir', synonyms: ['direction'] },
  identifiers: { read: mapOf(tokenAt('doi', 'issn', 'isbn', 'arxiv', 'pmid', 'other')), to: 'identifiers' },
  genre: { read: line, to: 'genre' },
  section: { read: listOf(line), to: 'section', synonyms: ['sections'] },
  about: { read: listOf(subject), to: 'about', synonyms: ['subjects'] },
  mentions: { read: listOf(subject), to: 'mentions' },
  tags: { read: tags, to: 'tags', synonyms: ['topics', 'keywords', 'categories', 'tag'] },
}

const times: KeyTable = {
  published: { read: date, to: 'dates.published', synonyms: ['date', 'publishedAt', 'publishDate', 'datePublished'] },
  modified: { read: date, to: 'dates.modified', synonyms: ['updated', 'lastmod', 'dateModified', 'lastUpdate'] },
  created: { read: date, to: 'dates.created' },
  firstPrinted: { read: date, to: 'dates.firstPrinted' },
  expires: { read: date, to: 'dates.expires' },
  embargo: { read: date, to: 'dates.embargo' },
  timeZone: { read: timeZone },
  draft: { read: draft },
}

const rights: KeyTable = {
  license: { read: license, to: 'license', synonyms: ['licence'] },
  copyright: {
    read: withDefault(
      mapOf(
        {
          year: { read: text, to: 'year' },
          holder: { read: holder, to: 'holder' },
          notice: { read: line, to: 'notice' },
        },
        as('notice'),
      ),
      { holder: [] },
    ),
    to: 'copyright',
  },
  access: {
    read: mapOf(
      { level: { read: oneOf(accessLevels), to: 'level' }, freeUntil: { read: date, to: 'freeUntil' } },
      as('level'),
    ),
    to: 'access',
  },
  corrections: {
    read: corrections,
    to: 'corrections',
    synonyms: ['correction'],
  },
  disclosures: {
    read: listOf(
      mapOf(
        {
          kind: { read: oneOf(disclosureKinds), to: 'kind' },
          content: { read: markdown, to: 'content', synonyms: ['text'] },
        },
        shortContent,
      ),
    ),
    to: 'disclosures',
    synonyms: ['disclosure'],
  },
}

const relationsKeys: KeyTable = {
  series: {
    read: mapOf(
      {
        ...textAt('name'),
        ...tokenAt('id', 'url'),
        position: { read: number, to: 'position', synonyms: ['part'] },
        total: { read: number, to: 'total' },
      },
      as('name'),
    ),
    to: 'series',
  },
  issue: {
    read: mapOf(
      {
        ...textAt('publication', 'volume', 'number', 'label', 'pageStart', 'pageEnd'),
        date: { read: date, to: 'date' },
      },
      as('number'),
    ),
    to: 'issue',
  },
  translations: { read: listOf(translation), to: 'translations' },
  translationOf: { read: translation, to: 'translationOf' },
  related: {
    read: listOf(
      withDefault(mapOf({ ...textAt('title'), ...tokenAt('url'), rel: { read: oneOf(relations), to: 'rel' } }), {
        rel: 'related',
      }),
    ),
    to: 'related',
  },
}

/** Where it was taken from; by which reader is that reader's to say. */
const source: KeyRule = {
  read: mapOf({
    url: { read: text, to: 'url' },
    site: { read: text, to: 'site' },
    publishedAs: { read: text, to: 'publishedAs' },
    retrieved: { read: date, to: 'retrieved' },
  }),
  to: 'source',
}

/** Every key of an article's front matter: how it is read, where it goes, and what else it is called. */
export const articleKeys: KeyTable = {
  ...texts,
  ...identity,
  ...times,
  ...rights,
  ...relationsKeys,
  authors: { read: byline, synonyms: ['author', 'byline', 'by'] },
  hero: {
    read: figure,
    to: 'hero',
    synonyms: ['image', 'cover', 'featuredImage', 'primaryImage', 'banner', 'thumbnail'],
  },
  bylineText: { read: text, to: 'bylineText' },
  bylineOpen: { read: flag, to: 'bylineOpen' },
  publisher: { read: agent, to: 'publisher' },
  source,
  headingDepth: { read: headingDepth },
  extra: { read: extra },
  audio: { read: withDefault(mapOf(audioKeys), { kind: 'narration' }), to: 'audio' },
  share: {
    read: mapOf({
      ...textAt('title', 'description', 'emailSubject', 'emailPreheader'),
      image: { read: media, to: 'image' },
    }),
    to: 'share',
  },
}
