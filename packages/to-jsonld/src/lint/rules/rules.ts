import { defineMessages, type MessageFactory } from '@offprint/core'
import { googleRules } from './google-rules.js'
import { graphRules } from './graph-rules.js'
import type { LintRule } from './rule.js'
import { textRules } from './text-rules.js'
import { vocabularyRules } from './vocabulary-rules.js'

/** Names of the linter's rules; the code of a finding is `lint-jsonld/` and this. */
export type JsonLdLintRuleId =
  | keyof typeof textRules
  | keyof typeof vocabularyRules
  | keyof typeof graphRules
  | keyof typeof googleRules

/** Every rule of the linter by its name. */
export const lintRules: Readonly<Record<JsonLdLintRuleId, LintRule>> = {
  ...textRules,
  ...vocabularyRules,
  ...graphRules,
  ...googleRules,
}

/** What the linter may say. */
export const lintMessages: MessageFactory<JsonLdLintRuleId> = defineMessages('lint-jsonld', lintRules)
