/** How much of a {@link Stamp} is known, from coarse to fine. */
export type StampPrecision = 'year' | 'month' | 'day' | 'minute' | 'second'

/**
 * A moment as its author stated it, no more exact than that.
 *
 * A JavaScript `Date` cannot hold a bare day without shifting it over time zones, so the model keeps the text.
 */
export interface Stamp {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (ISO 8601) or a date-time with its offset (RFC 3339, section 5.6). */
  readonly iso: string
  /** What `iso` is exact to. */
  readonly precision: StampPrecision
  /** IANA name of the zone that the day is meant in, such as `Asia/Tokyo`. */
  readonly timeZone?: string
}

/** The history of an article (JATS `history`); every date is optional and none is ever made up. */
export interface ArticleDates {
  readonly published?: Stamp
  /** When the content last changed, not when a file was saved. */
  readonly modified?: Stamp
  readonly created?: Stamp
  /** First publication on paper. */
  readonly firstPrinted?: Stamp
  readonly expires?: Stamp
  readonly embargo?: Stamp
}
