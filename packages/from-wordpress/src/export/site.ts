import { isHttpUrl, isLanguageTag } from '@offprint/core'
import { authorsOf, type FindAuthor } from '../facts/authors-of.js'
import { createIdentify, type Identify } from '../facts/create-identify.js'
import { plainText } from '../html/plain-text.js'
import type { WordpressOptions } from '../options.js'
import type { Journal } from '../report/journal.js'
import type { Survey } from './survey.js'

/** What all items of an export share. */
export interface Site {
  readonly survey: Survey
  readonly title: string
  readonly description: string
  /** Absolute http(s) URL without a slash at its end. */
  readonly url?: string
  /** BCP 47 tag. */
  readonly language?: string
  readonly findAuthor: FindAuthor
  readonly identify: Identify
}

/**
 * Reads what an export says of its site.
 *
 * @param survey - Of the first reading.
 * @param options - The caller's facts and people.
 * @param journal - Told of the language.
 * @returns The site.
 */
export function toSite(survey: Survey, options: WordpressOptions, journal: Journal): Site {
  const text = (name: string): string => survey.channel.get(name) ?? ''
  const url = [text('link'), text('wp:base_blog_url'), text('wp:base_site_url')].find(isHttpUrl)?.replace(/\/+$/, '')
  const language = languageOf(text('language'), options, journal)
  return {
    survey,
    title: plainText(text('title')),
    description: plainText(text('description')),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    findAuthor: authorsOf(survey.authors, options.people),
    identify: createIdentify(url ?? options.name ?? ''),
  }
}

function languageOf(said: string, { facts = {} }: WordpressOptions, journal: Journal): string | undefined {
  // WordPress itself keeps `en_US`.
  const tag = said.replaceAll('_', '-')
  if (tag !== '' && isLanguageTag(tag)) return tag
  if (tag !== '') journal.report('invalid-language', { language: said })
  if (facts.language === undefined) journal.report('missing-language')
  return facts.language
}
