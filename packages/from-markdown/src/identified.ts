import { mintId, type ReaderOptions } from '@offprint/core'
import type { Journal } from './report/journal.js'
import { readFileName } from './source/read-file-name.js'

type Fields = Readonly<Record<string, unknown>>

const some = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/**
 * Completes what an article is known by: front matter first, then the caller's facts, then the name of the file.
 *
 * @param own - As the front matter has them, in the model's form.
 * @param source - The whole, for the id of one that has no name.
 * @param options - The caller's facts, and the name.
 * @param journal - Hears of what was guessed and of what is still missing.
 * @returns The fields with dates, URL, slug, language and id.
 */
export function identified(
  own: Fields,
  source: string,
  options: ReaderOptions,
  journal: Journal,
): Record<string, unknown> {
  const { facts = {}, name } = options
  const url = own.url ?? facts.url
  const language = own.language ?? facts.language
  const dates = datesOf(own, options, journal)
  if (language === undefined) journal.report('missing-language')
  const slug = own.slug ?? (url === undefined ? slugOf(name, journal) : undefined)
  const known = { ...own, ...some({ url, language, slug }), dates }
  if (own.id !== undefined || url !== undefined) return known
  const id = mintId(name ?? source)
  journal.report('minted-id', { id })
  return { ...known, id }
}

function datesOf(own: Fields, { facts = {}, name }: ReaderOptions, journal: Journal): Fields {
  const dates = { ...some({ published: facts.published }), ...(own.dates as object | undefined) }
  if ('published' in dates) return dates
  const { published } = readFileName(name)
  if (published === undefined) {
    journal.report('missing-date')
    return dates
  }
  journal.report('date-from-name', { date: published.iso }, { path: 'dates.published', confidence: 0.9 })
  return { ...dates, published }
}

function slugOf(name: string | undefined, journal: Journal): string | undefined {
  const { slug } = readFileName(name)
  if (slug !== undefined) journal.report('slug-from-name', { slug }, { path: 'slug', confidence: 0.9 })
  return slug
}
