import { z } from 'zod'
import type { Identifiers } from '../model/article.js'
import * as model from '../model/article-parts.js'
import type { ArticleDates } from '../model/stamp.js'
import { agent } from './agents.js'
import { flows } from './flow.js'
import { media } from './media.js'
import { httpUrl, iri, language, position, stamp, words } from './scalars.js'

/** The history of an article. */
export const dates: z.ZodType<ArticleDates> = z.strictObject({
  published: stamp.exactOptional(),
  modified: stamp.exactOptional(),
  created: stamp.exactOptional(),
  firstPrinted: stamp.exactOptional(),
  expires: stamp.exactOptional(),
  embargo: stamp.exactOptional(),
})

/** Registered identifiers. */
export const identifiers: z.ZodType<Identifiers> = z.strictObject({
  doi: words.exactOptional(),
  issn: words.exactOptional(),
  isbn: words.exactOptional(),
  arxiv: words.exactOptional(),
  pmid: words.exactOptional(),
  other: words.exactOptional(),
})

/** A subject heading. */
export const tag: z.ZodType<model.Tag> = z.strictObject({
  label: words,
  id: words.exactOptional(),
  scheme: iri.exactOptional(),
  url: httpUrl.exactOptional(),
  language: language.exactOptional(),
})

/** A subject. */
export const subject: z.ZodType<model.Subject> = z.strictObject({
  kind: z.enum(model.subjectKinds),
  name: words,
  sameAs: z.array(httpUrl).readonly().exactOptional(),
})

/** A visible change after publication. */
export const correction: z.ZodType<model.Correction> = z.strictObject({
  date: stamp,
  kind: z.enum(model.correctionKinds),
  content: flows,
  by: agent.exactOptional(),
})

/** A series. */
export const series: z.ZodType<model.Series> = z.strictObject({
  name: words,
  id: iri.exactOptional(),
  position: position.exactOptional(),
  total: position.exactOptional(),
  url: httpUrl.exactOptional(),
})

/** An issue. */
export const issue: z.ZodType<model.Issue> = z.strictObject({
  publication: words.exactOptional(),
  volume: words.exactOptional(),
  number: words.exactOptional(),
  date: stamp.exactOptional(),
  label: words.exactOptional(),
  pageStart: words.exactOptional(),
  pageEnd: words.exactOptional(),
})

/** The article as sound. */
export const audio: z.ZodType<model.Audio> = z.strictObject({
  media,
  narrator: agent.exactOptional(),
  transcript: httpUrl.exactOptional(),
  kind: z.enum(['narration', 'podcast']),
})

/** The same article in another language. */
export const translation: z.ZodType<model.Translation> = z.strictObject({
  language,
  url: httpUrl,
  title: words.exactOptional(),
})

/** Another article. */
export const related: z.ZodType<model.Related> = z.strictObject({
  url: httpUrl,
  title: words,
  rel: z.enum(model.relations),
})

/** Terms of access. */
export const access: z.ZodType<model.Access> = z.strictObject({
  level: z.enum(model.accessLevels),
  freeUntil: stamp.exactOptional(),
})

/** What readers are owed to know. */
export const disclosure: z.ZodType<model.Disclosure> = z.strictObject({
  kind: z.enum(model.disclosureKinds),
  content: flows,
})

/** Texts for shares and mails. */
export const share: z.ZodType<model.Share> = z.strictObject({
  title: words.exactOptional(),
  description: words.exactOptional(),
  image: media.exactOptional(),
  emailSubject: words.exactOptional(),
  emailPreheader: words.exactOptional(),
})

/** Where the article was taken from. */
export const source: z.ZodType<model.Source> = z.strictObject({
  url: httpUrl.exactOptional(),
  site: words.exactOptional(),
  publishedAs: words.exactOptional(),
  retrieved: stamp.exactOptional(),
  importer: words,
  importerVersion: words,
})
