import type { Stamp } from '@offprint/core'
import { readWrittenDate } from '@offprint/facts'
import type { Fact } from './page-facts.js'

/** A date that was chosen, and the texts that are none. */
export interface MergedDate {
  readonly date?: Fact<Stamp>
  readonly refused: readonly string[]
}

/**
 * Chooses a date among the claims of a page.
 *
 * @param claims - Texts, most trusted first.
 * @param language - BCP 47 tag, for days in numbers.
 * @returns The most trusted; where it is a bare day and another claim says the time of the same day, that one.
 */
export function mergeDates(claims: readonly Fact<string>[], language: string | undefined): MergedDate {
  const refused: string[] = []
  const dates = claims.slice(0, 100).flatMap((claim): readonly Fact<Stamp>[] => {
    const read = readWrittenDate(claim.value, language === undefined ? {} : { language })
    if (read === undefined || !isOfOurTime(read.stamp)) {
      refused.push(claim.value)
      return []
    }
    return [{ ...claim, value: read.stamp }]
  })
  const [best] = dates
  if (best === undefined) return { refused }
  const finer = dates.find(({ value }) => isFiner(value, best.value))
  return { date: finer === undefined ? best : { ...finer, confidence: best.confidence }, refused }
}

/** Zero values of data bases are no dates of articles. */
const isOfOurTime = ({ iso }: Stamp): boolean => iso >= '1600' && !/^(?:1970-01-01T00:00:00|0001|9999)/.test(iso)

const isFiner = (stamp: Stamp, than: Stamp): boolean =>
  than.precision === 'day' &&
  (stamp.precision === 'second' || stamp.precision === 'minute') &&
  stamp.iso.startsWith(than.iso)
