import { z } from 'zod'
import type { Article } from '../model/article.js'
import { agent, copyright, credit, license } from './agents.js'
import {
  access,
  audio,
  correction,
  dates,
  disclosure,
  identifiers,
  issue,
  related,
  series,
  share,
  source,
  subject,
  tag,
  translation,
} from './article-parts.js'
import { flows, root } from './flow.js'
import { figureContent } from './media.js'
import { phrasings } from './phrasing.js'
import { direction, httpUrl, iri, json, language, words } from './scalars.js'

/** Everything about an article but its text. */
const description = {
  schemaVersion: z.literal('1'),
  id: iri,
  identifiers: identifiers.exactOptional(),
  url: httpUrl.exactOptional(),
  alternateUrls: z.array(httpUrl).readonly().exactOptional(),
  shortUrl: httpUrl.exactOptional(),
  slug: z
    .string()
    .max(200)
    .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, { error: 'letters and digits, parted by single hyphens' }),
  language,
  dir: direction,
  genre: words.exactOptional(),
  section: z.array(words).readonly().exactOptional(),
  tags: z.array(tag).readonly().exactOptional(),
  about: z.array(subject).readonly().exactOptional(),
  mentions: z.array(subject).readonly().exactOptional(),
  dates,
}

const people = {
  byline: z.array(credit).readonly(),
  bylineText: words.exactOptional(),
  bylineOpen: z.boolean().exactOptional(),
  publisher: agent.exactOptional(),
  license: license.exactOptional(),
  copyright: copyright.exactOptional(),
}

const relations = {
  series: series.exactOptional(),
  issue: issue.exactOptional(),
  translations: z.array(translation).readonly().exactOptional(),
  translationOf: translation.exactOptional(),
  related: z.array(related).readonly().exactOptional(),
  access: access.exactOptional(),
  disclosures: z.array(disclosure).readonly().exactOptional(),
  corrections: z.array(correction).readonly().exactOptional(),
  share: share.exactOptional(),
  source: source.exactOptional(),
}

const content = {
  title: words,
  titleContent: phrasings.exactOptional(),
  shortTitle: words.exactOptional(),
  kicker: words.exactOptional(),
  subtitle: phrasings.exactOptional(),
  summary: words.exactOptional(),
  abstract: flows.exactOptional(),
  hero: figureContent.exactOptional(),
  audio: audio.exactOptional(),
  body: root,
  extra: z.record(z.string(), json).exactOptional(),
}

/** A whole article. */
export const article: z.ZodType<Article> = z.strictObject({ ...description, ...people, ...relations, ...content })
