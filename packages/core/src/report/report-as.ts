import type { Report } from './message.js'

/**
 * Passes messages on under another source's name, as an adapter does with those of shared rendering.
 *
 * @param report - Where they go.
 * @param source - First half of their codes, such as `epub`.
 * @returns A function that takes messages of any source.
 */
export function reportAs(report: Report, source: string): Report {
  return (message) => report({ ...message, source, code: `${source}/${message.ruleId}` })
}
