import type { ReadField } from '../front-matter/context.js'
import type { KeyTable } from '../front-matter/read-map.js'
import { audio } from './audio.js'
import { byline } from './byline.js'
import { copyright } from './copyright.js'
import { corrections } from './corrections.js'
import { date } from './date.js'
import { draft } from './draft.js'
import { hero } from './hero.js'
import { language } from './language.js'
import { license } from './license.js'
import { listOf } from './list-of.js'
import { inlineMarkdown, markdown } from './markdown.js'
import { oneOf } from './one-of.js'
import { access, disclosures, identifiers, issue, related, series, share, translation } from './parts.js'
import { tags } from './tags.js'
import { line, text } from './text.js'

/** `timeZone` is read before the dates, which carry it. */
const readAlready: ReadField = () => undefined

/** Every key of the front matter, its reader, its place in the model, and what other systems call it. */
export const articleKeys: KeyTable = {
  title: { read: line, to: 'title' },
  shortTitle: { read: line, to: 'shortTitle' },
  kicker: { read: line, to: 'kicker', synonyms: ['eyebrow'] },
  subtitle: { read: inlineMarkdown, to: 'subtitle', synonyms: ['deck', 'standfirst', 'dek'] },
  summary: { read: line, to: 'summary', synonyms: ['description', 'excerpt'] },
  abstract: { read: markdown, to: 'abstract' },
  id: { read: text, to: 'id' },
  url: { read: text, to: 'url', synonyms: ['canonical', 'canonicalUrl'] },
  slug: { read: text, to: 'slug' },
  language: { read: language, to: 'language', synonyms: ['lang', 'locale'] },
  dir: { read: oneOf(['ltr', 'rtl', 'auto']), to: 'dir' },
  genre: { read: line, to: 'genre' },
  section: { read: listOf(line), to: 'section', synonyms: ['sections', 'category', 'categories'] },
  tags: { read: tags, to: 'tags', synonyms: ['keywords', 'topics'] },
  published: { read: date, to: 'dates.published', synonyms: ['date', 'publishedAt', 'publishDate', 'pubDate'] },
  modified: { read: date, to: 'dates.modified', synonyms: ['updated', 'lastmod', 'updatedAt', 'dateModified'] },
  created: { read: date, to: 'dates.created' },
  timeZone: { read: readAlready, to: 'timeZone' },
  authors: { read: byline, synonyms: ['author', 'byline'] },
  series: { read: series, to: 'series' },
  issue: { read: issue, to: 'issue' },
  hero: { read: hero, to: 'hero', synonyms: ['image', 'cover', 'featuredImage', 'thumbnail', 'banner'] },
  audio: { read: audio, to: 'audio' },
  license: { read: license, to: 'license', synonyms: ['licence'] },
  copyright: { read: copyright, to: 'copyright' },
  corrections: { read: corrections, to: 'corrections', synonyms: ['correction'] },
  access: { read: access, to: 'access' },
  translations: { read: listOf(translation), to: 'translations' },
  translationOf: { read: translation, to: 'translationOf' },
  related: { read: related, to: 'related' },
  disclosures: { read: disclosures, to: 'disclosures', synonyms: ['disclosure'] },
  identifiers: { read: identifiers, to: 'identifiers' },
  share: { read: share, to: 'share' },
  draft: { read: draft, to: 'extra.draft' },
}
