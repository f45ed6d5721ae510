import type { Message } from '@offprint/core'
import type { ClientFamily } from '../support/support-table.js'
import type { MailPlace } from './read/create-locator.js'
import type { MailDocument } from './read/mail-document.js'
import type { MailLintRuleId } from './rules.js'

/** One thing that is wrong with a mail, where it is, who does not show it, and how to mend it. */
export interface MailFinding extends Message {
  readonly ruleId: MailLintRuleId
  /** Where in the mail; lines and columns from 1. */
  readonly place: MailPlace
  /** The families of clients in which it fails; absent where it is wrong for everybody. */
  readonly clients?: readonly ClientFamily[]
  /** How to mend it, one sentence. */
  readonly fix: string
}

/** Where a rule is broken, and what its sentence needs to say so. */
export interface Problem {
  readonly ruleId: MailLintRuleId
  /** Offset in the mail. */
  readonly at: number
  readonly values?: Readonly<Record<string, string | number>>
  readonly clients?: readonly ClientFamily[]
}

/** Finds the places where a mail breaks rules of one kind. */
export type MailCheck = (mail: LintedMail) => readonly Problem[]

/** A mail and what was asked of it. */
export interface LintedMail {
  readonly document: MailDocument
  readonly settings: LintSettings
}

/** Options of {@link lintNewsletter}, complete. */
export interface LintSettings {
  readonly limit: number
  readonly subject: string | undefined
  readonly unsubscribeUrl: string | undefined
}
