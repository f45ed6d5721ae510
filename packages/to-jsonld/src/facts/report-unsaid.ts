import type { Scope } from './scope.js'

/** What a reader of the page sees and schema.org has no property for, or none that this article could use. */
const fields: Readonly<Record<string, (scope: Scope) => boolean>> = {
  kicker: ({ article }) => article.kicker !== undefined,
  bylineOpen: ({ article }) => article.bylineOpen === true,
  'byline.affiliations': ({ article, directory }) =>
    article.byline.some(({ agent, affiliations }) => affiliations && directory(agent).type === 'Organization'),
  'byline.note': ({ article }) => article.byline.some(({ note }) => note !== undefined),
  'dates.firstPrinted': ({ article }) => article.dates.firstPrinted !== undefined,
  'dates.embargo': ({ article }) => article.dates.embargo !== undefined,
  'series.total': ({ article }) => article.series?.total !== undefined,
  // A second date of publication in the graph would be taken for the article's own.
  'issue.date': ({ article }) => article.issue?.date !== undefined,
  'access.freeUntil': ({ article }) => article.access?.freeUntil !== undefined,
  'audio.transcript': ({ article }) => article.audio?.transcript !== undefined,
  // Caption and credit of a picture that was lost.
  hero: ({ article }) => article.hero !== undefined && article.hero.media.length === 0,
  'hero.credit.sourceUrl': ({ article }) => article.hero?.credit?.sourceUrl !== undefined,
  'copyright.year': ({ article: { copyright } }) => copyright?.notice === undefined && isRange(copyright?.year),
  'identifiers.isbn': ({ article }) => article.identifiers?.isbn !== undefined,
  'identifiers.issn': ({ article, publication }) =>
    article.identifiers?.issn !== undefined && (article.issue ?? publication.issue)?.publication === undefined,
  'identifiers.other': ({ article }) => article.identifiers?.other !== undefined,
  related: ({ article, url }) =>
    url === undefined && article.related?.some(({ rel }) => rel === 'related' || rel === 'background') === true,
}

const isRange = (year: string | undefined): boolean => year !== undefined && year.length > 4

/**
 * Reports in one message what an article states and its structured data does not.
 *
 * @param scope - The article.
 */
export function reportUnsaid(scope: Scope): void {
  const unsaid = Object.keys(fields).filter((field) => fields[field]?.(scope))
  if (unsaid.length > 0) scope.say('unsaid', { fields: unsaid.join('`, `') })
}
