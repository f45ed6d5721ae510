import { defineMessages } from '@offprint/core'
import type { MailFinding } from './finding.js'
import { type LintNewsletterOptions, lintNewsletter } from './lint-newsletter.js'
import { readMessage } from './message/read-message.js'
import { type MailLintRuleId, mailLintRules } from './rules.js'

const messages = defineMessages<MailLintRuleId>('newsletter-lint', mailLintRules)

const start = { line: 1, column: 1, offset: 0 }

/**
 * Finds what is wrong with anybody's message (`.eml`): in its HTML part as {@link lintNewsletter} does, with the subject
 * and the way out that its header states, and in what a newsletter has beside.
 *
 * @param message - RFC 5322 with MIME; any string, it is never refused.
 * @param options - As of {@link lintNewsletter}; what is given counts for more than the header.
 * @returns Findings; their places are lines and columns of the HTML part, decoded.
 */
export function lintMessage(message: string, options: LintNewsletterOptions = {}): readonly MailFinding[] {
  const { html, subject, hasText, unsubscribeUrl, hasListUnsubscribe } = readMessage(message)
  const whole = (ruleId: MailLintRuleId): MailFinding => ({
    ...messages(ruleId),
    ruleId,
    place: { start, end: start },
    fix: mailLintRules[ruleId].fix,
  })
  const ofHeader = {
    ...(subject === undefined ? {} : { subject }),
    ...(unsubscribeUrl === undefined ? {} : { unsubscribeUrl }),
  }
  return [
    ...(html === undefined ? [whole('missing-html-part')] : []),
    ...(hasText ? [] : [whole('missing-text-part')]),
    ...(hasListUnsubscribe ? [] : [whole('missing-list-unsubscribe')]),
    ...(html === undefined ? [] : lintNewsletter(html, { ...ofHeader, ...options })),
  ]
}
