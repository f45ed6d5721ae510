import { defineMessages } from '@offprint/core'
import { checkDocument } from './checks/document-check.js'
import { checkPictures } from './checks/picture-check.js'
import { checkSafety } from './checks/safety-check.js'
import { checkStructure } from './checks/structure-check.js'
import { checkStyles } from './checks/style-check.js'
import { checkSupport } from './checks/support-check.js'
import type { MailCheck, MailFinding } from './finding.js'
import { createLocator } from './read/create-locator.js'
import { readMail } from './read/read-mail.js'
import { type MailLintRuleId, mailLintRules } from './rules.js'

/** Options of {@link lintNewsletter}. */
export interface LintNewsletterOptions {
  /** Bytes at which Gmail cuts a mail; 102,400 when nothing is said. */
  readonly limit?: number
  /** The subject of the message, to compare the title with. */
  readonly subject?: string
  /** The way out, where neither its address nor its words say that it is one. */
  readonly unsubscribeUrl?: string
}

const checks: readonly MailCheck[] = [
  checkSupport,
  checkSafety,
  checkPictures,
  checkDocument,
  checkStructure,
  checkStyles,
]

const messages = defineMessages<MailLintRuleId>('newsletter-lint', mailLintRules)

/**
 * Finds what is wrong with anybody's mail: what a client family does not show, read with the values that are really used and
 * with Outlook's conditional comments; length, contrast in light and dark, text alternatives, language, the way out.
 *
 * @param html - Any string; it is never refused.
 * @param options - Limit, subject, way out.
 * @returns Findings in the order of their places; none for a mail of this package.
 */
export function lintNewsletter(html: string, options: LintNewsletterOptions = {}): readonly MailFinding[] {
  const document = readMail(html)
  const settings = {
    limit: options.limit ?? 102_400,
    subject: options.subject,
    unsubscribeUrl: options.unsubscribeUrl,
  }
  const locate = createLocator(html)
  return checks
    .flatMap((check) => check({ document, settings }))
    .sort((one, other) => one.at - other.at)
    .map(({ ruleId, at, values, clients }) => ({
      ...messages(ruleId, values),
      ruleId,
      place: locate(at),
      fix: mailLintRules[ruleId].fix,
      ...(clients === undefined ? {} : { clients }),
    }))
}
