import { defineMessages, type MessageFactory } from '@offprint/core'
import { type BodyRule, bodyRules } from './rules/body-rules.js'
import { type DirectiveRule, directiveRules } from './rules/directive-rules.js'
import { type FrontMatterRule, frontMatterRules } from './rules/front-matter-rules.js'

/** Rules of this reader's messages. */
export type RuleId = FrontMatterRule | BodyRule | DirectiveRule

/** What reading Markdown may report. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('from-markdown', {
  ...frontMatterRules,
  ...bodyRules,
  ...directiveRules,
})
