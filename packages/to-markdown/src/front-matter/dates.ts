import type { Article, Stamp } from '@offprint/core'
import { Scalar } from 'yaml'
import type { FieldContext, Value } from './context.js'

/**
 * The zone that most dates of an article are meant in; it is said once for all of them.
 *
 * @param article - Any article.
 * @returns Its IANA name, or `undefined` where no date has one.
 */
export function commonZone(article: Article): string | undefined {
  const { dates, corrections = [], access, issue, source } = article
  const stamps = [
    ...Object.values(dates),
    ...corrections.map(({ date }) => date),
    access?.freeUntil,
    issue?.date,
    source?.retrieved,
  ]
  const zones = stamps.flatMap((stamp: Stamp | undefined) => stamp?.timeZone ?? [])
  const count = (zone: string): number => zones.filter((other) => other === zone).length
  return zones.reduce<string | undefined>(
    (most, zone) => (most === undefined || count(zone) > count(most) ? zone : most),
    undefined,
  )
}

/**
 * A date as it is written: the text alone, or with a zone of its own.
 *
 * @param stamp - Of the model.
 * @param context - With the common zone.
 * @returns Its value in the front matter.
 */
export function dateOf({ iso, timeZone }: Stamp, context: FieldContext): Value {
  // Without quotes, which every other text that looks like a date has.
  const date = new Scalar(/^\d{4}$/.test(iso) ? Number(iso) : iso)
  date.type = Scalar.PLAIN
  return timeZone === context.timeZone ? date : { date, timeZone }
}
