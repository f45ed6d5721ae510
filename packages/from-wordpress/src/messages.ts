import { defineMessages, type MessageFactory } from '@offprint/core'
import { importer } from './importer.js'
import { type ContentRule, contentRules } from './rules/content-rules.js'
import { type ItemRule, itemRules } from './rules/item-rules.js'
import { type SourceRule, sourceRules } from './rules/source-rules.js'

/** Rules of this reader's messages. */
export type RuleId = SourceRule | ItemRule | ContentRule

/** What reading an export may report. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>(importer, {
  ...sourceRules,
  ...itemRules,
  ...contentRules,
})
