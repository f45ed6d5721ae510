import type { FailureId } from './read/document.js'
import type { RuleTable } from './rule.js'
import { type AddressRuleId, addressRules } from './rules/address-rules.js'
import { type AtomRuleId, atomRules } from './rules/atom-rules.js'
import { type ChannelRuleId, channelRules } from './rules/channel-rules.js'
import { type DateRuleId, dateRules } from './rules/date-rules.js'
import { type DocumentRuleId, documentRules } from './rules/document-rules.js'
import { type HtmlRuleId, htmlRules } from './rules/html-rules.js'
import { type IdentityRuleId, identityRules } from './rules/identity-rules.js'
import { type ItemRuleId, itemRules } from './rules/item-rules.js'
import { type JsonRuleId, jsonRules } from './rules/json-rules.js'
import { type LinkRuleId, linkRules } from './rules/link-rules.js'
import { type PagingRuleId, pagingRules } from './rules/paging-rules.js'
import { type PeopleRuleId, peopleRules } from './rules/people-rules.js'
import { type PodcastRuleId, podcastRules } from './rules/podcast-rules.js'
import { readingRules } from './rules/reading-rules.js'
import { type StructureRuleId, structureRules } from './rules/structure-rules.js'
import { type TextRuleId, textRules } from './rules/text-rules.js'
import { type XmlRuleId, xmlRules } from './rules/xml-rules.js'

/** The name of a rule of the linter. */
export type RuleId =
  | FailureId
  | DocumentRuleId
  | XmlRuleId
  | StructureRuleId
  | ChannelRuleId
  | ItemRuleId
  | IdentityRuleId
  | PeopleRuleId
  | DateRuleId
  | TextRuleId
  | AddressRuleId
  | LinkRuleId
  | PagingRuleId
  | AtomRuleId
  | JsonRuleId
  | PodcastRuleId
  | HtmlRuleId

/** All rules, in the order in which they speak of one place. */
export const rules: RuleTable<RuleId> = {
  ...readingRules,
  ...documentRules,
  ...xmlRules,
  ...structureRules,
  ...channelRules,
  ...itemRules,
  ...identityRules,
  ...peopleRules,
  ...dateRules,
  ...textRules,
  ...addressRules,
  ...linkRules,
  ...pagingRules,
  ...atomRules,
  ...jsonRules,
  ...podcastRules,
  ...htmlRules,
}
