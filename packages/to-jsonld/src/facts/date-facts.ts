import { newest, type Stamp } from '@offprint/core'
import type { SchemaDate } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { Scope } from './scope.js'

/** The history of an article, each date as exact as it was stated and with its own offset. */
export interface DateFacts {
  readonly published?: SchemaDate
  readonly modified?: SchemaDate
  readonly created?: SchemaDate
  readonly expires?: SchemaDate
}

/**
 * The dates of an article.
 *
 * @param scope - The article.
 * @returns What it states; the change is the newest of its own date, its corrections' and the publication.
 */
export function dateFacts(scope: Scope): DateFacts {
  const { published, created, expires } = scope.article.dates
  if (published === undefined) scope.say('missing-date')
  const modified = lastChange(scope)
  return withoutGaps<DateFacts>({
    published: published && toSchemaDate(published),
    modified: modified && toSchemaDate(modified),
    created: created && toSchemaDate(created),
    expires: expires && toSchemaDate(expires),
  })
}

function lastChange({ article, say }: Scope): Stamp | undefined {
  const { published, modified } = article.dates
  const changes = [modified, ...(article.corrections ?? []).map(({ date }) => date)].filter(
    (stamp) => stamp !== undefined,
  )
  if (published === undefined) return newest(changes)
  if (changes.length === 0) say('modified-is-published', { date: published.iso })
  for (const early of changes.filter((stamp) => isBefore(stamp, published) && !published.iso.startsWith(stamp.iso))) {
    say('modified-before-published', { modified: early.iso, published: published.iso })
  }
  return newest([...changes.filter((stamp) => !isBefore(stamp, published)), published])
}

/**
 * A stamp as schema.org writes dates: its own text, which is ISO 8601 already.
 *
 * @param stamp - Any valid stamp.
 * @returns The same text.
 */
export function toSchemaDate({ iso }: Stamp): SchemaDate {
  return iso as SchemaDate
}

/** As readers compare: a bare day begins at midnight in UTC, before what was published on that very day. */
const isBefore = (one: Stamp, other: Stamp): boolean => Date.parse(one.iso) < Date.parse(other.iso)
