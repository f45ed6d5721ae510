import type { MessageRule, MessageValues, Place } from '@offprint/core'
import type { LintSettings } from './options.js'
import type { AtomDocument, FeedDocument, JsonDocument, RssDocument, UnreadDocument } from './read/document.js'

/** Where a rule is broken, and what its sentence needs to say so. */
export interface Problem {
  readonly place?: Place | undefined
  readonly path?: string | undefined
  readonly values?: MessageValues
}

/** Finds every place where one kind of document breaks a rule. */
export type Check<Document extends FeedDocument> = (document: Document, settings: LintSettings) => readonly Problem[]

/** One rule of the linter: its sentence, its remedy, its source, and a check for each format that it is about. */
export interface Rule extends MessageRule {
  readonly fix: string
  /** Specification and section. */
  readonly clause: string
  readonly rss?: Check<RssDocument>
  readonly atom?: Check<AtomDocument>
  readonly json?: Check<JsonDocument>
  readonly unread?: Check<UnreadDocument>
}

/** A group of rules, complete by type. */
export type RuleTable<Id extends string> = Readonly<Record<Id, Rule>>
