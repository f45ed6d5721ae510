import type { Agent, ImportedSite, Message } from '@offprint/core'
import { toSite } from './export/site.js'
import { surveyExport } from './export/survey.js'
import type { Category } from './export/term.js'
import { toAgent } from './facts/authors-of.js'
import { resolveOptions, type WordpressOptions } from './options.js'
import { createJournal } from './report/journal.js'
import { reportSurvey } from './report/report-survey.js'
import type { WordpressSource } from './source/open-source.js'

/** What an export says of its site: fields for a publication. */
export interface WordpressSite extends ImportedSite {
  /** Ids are logins, which the articles' credits carry. The addresses of accounts are not among it: feeds would print them. */
  readonly people: readonly Agent[]
  readonly accounts: readonly WordpressAccount[]
  readonly categories: readonly WordpressCategory[]
  /** Number of articles that are read with the same options. */
  readonly items: number
  readonly messages: readonly Message[]
}

/** An author's account. */
export interface WordpressAccount {
  readonly login: string
  readonly name: string
  /** For notices of the site, not for readers. */
  readonly email?: string
}

/** A category of a site. */
export interface WordpressCategory {
  readonly slug: string
  readonly name: string
  /** Slug of the category that it stands under. */
  readonly parent?: string
  readonly description?: string
}

/**
 * Reads what an export says of its site; the source is read once.
 *
 * @param source - A function that opens the file, or an iterable of its bytes.
 * @param options - As for the articles.
 * @returns Title, address, language, people and categories.
 * @throws OffprintError As `fromWordpress` does.
 */
export async function readSite(source: WordpressSource, options: WordpressOptions = {}): Promise<WordpressSite> {
  const survey = await surveyExport(
    typeof source === 'function' ? source() : source,
    resolveOptions(options),
    options.name,
  )
  const journal = createJournal(options.name)
  reportSurvey(survey, journal)
  const { title, url, language, description } = toSite(survey, options, journal)
  return {
    title,
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(description === '' ? {} : { description }),
    people: survey.authors.map(toAgent),
    accounts: survey.authors.map(({ login, name, email }) => ({ login, name, ...(email === '' ? {} : { email }) })),
    categories: [...survey.categories.values()].map(toCategory),
    items: survey.items,
    messages: journal.messages(),
  }
}

function toCategory({ nicename, name, parent, description }: Category): WordpressCategory {
  return {
    slug: nicename,
    name,
    ...(parent === '' ? {} : { parent }),
    ...(description === '' ? {} : { description }),
  }
}
