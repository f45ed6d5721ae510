import type { Survey } from '../export/survey.js'
import type { Journal } from './journal.js'

/**
 * Says what is left out of an export, and what was mended outside of its articles.
 *
 * @param survey - Of the first reading.
 * @param journal - Of the whole file.
 */
export function reportSurvey({ repairs, skipped, comments }: Survey, journal: Journal): void {
  repairs.forEach(journal.repair)
  for (const { rule, value, count } of skipped) {
    if (rule === 'skipped-type') journal.report(rule, { type: value, count })
    else if (rule === 'skipped-status') journal.report(rule, { status: value, count })
    else journal.report(rule, { count })
  }
  if (comments > 0) journal.report('skipped-comments', { count: comments })
}
