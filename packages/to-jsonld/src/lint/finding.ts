import type { Message, MessageValues } from '@offprint/core'
import type { JsonLdLintRuleId } from './rules/rules.js'

/** Something that {@link lintJsonLd} found: a message with a place and a way to mend it. */
export interface JsonLdFinding extends Message {
  readonly ruleId: JsonLdLintRuleId
  /** How to mend it, one sentence. */
  readonly fix: string
  /** Number of the script element in the page, from 1. */
  readonly script?: number
}

/** Reports one finding at a path such as `@graph.0.author.name`. */
export type SayFinding = (ruleId: JsonLdLintRuleId, path: string, values?: MessageValues) => void
