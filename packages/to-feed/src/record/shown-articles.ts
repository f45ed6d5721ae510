import { type Article, type Publication, parseStamp, type Report, type Stamp, toInstant } from '@offprint/core'
import { messages } from '../messages.js'

/**
 * The articles of a publication that may be shown at a moment.
 *
 * @param publication - Any publication; it is not changed.
 * @param now - RFC 3339 date-time; without one all articles are shown.
 * @param report - Told of those that are left out.
 * @returns Articles in the publication's order, without those published or under embargo later and those that expired.
 */
export function shownArticles(
  { articles }: Pick<Publication, 'articles'>,
  now: string | undefined,
  report: Report,
): readonly Article[] {
  const stamp = now === undefined ? undefined : parseStamp(now)
  if (stamp === undefined) return articles
  const moment = toInstant(stamp)
  const isLater = (date: Stamp | undefined): boolean => date !== undefined && toInstant(date) > moment
  return articles.filter(({ id, dates: { published, embargo, expires } }) => {
    if (isLater(published) || isLater(embargo)) {
      const path = isLater(published) ? 'dates.published' : 'dates.embargo'
      report(
        messages('too-early', { date: (isLater(published) ? published : embargo)?.iso ?? '' }, { article: id, path }),
      )
      return false
    }
    if (expires === undefined || toInstant(expires) > moment) return true
    report(messages('expired', { date: expires.iso }, { article: id, path: 'dates.expires' }))
    return false
  })
}
