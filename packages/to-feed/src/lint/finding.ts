import type { Message, Place } from '@offprint/core'
import type { RuleId } from './rules.js'

/** One thing that is wrong with a feed, where it is, and how to mend it. */
export interface FeedFinding extends Message {
  readonly ruleId: RuleId
  /** Where in the text; lines and columns from 1. */
  readonly place?: Place
  /** Where in the document: `rss/channel/item[2]/guid` (from 1, as in XPath) or `items[1].id` (from 0, as in JSON). */
  readonly path?: string
  /** How to mend it. */
  readonly fix: string
  /** The specification and the section that the rule comes from. */
  readonly clause: string
}
