import { parseStamp } from '../stamp/parse-stamp.js'

/**
 * Reads a date given as text; what is no date is kept for validation to complain of.
 *
 * @param value - Text, stamp, or anything.
 * @returns A stamp where it can be read.
 */
export function normaliseStamp(value: unknown): unknown {
  return typeof value === 'string' ? (parseStamp(value) ?? value) : value
}
