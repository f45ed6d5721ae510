import { defineMessages, type MessageFactory, OffprintError } from '@offprint/core'
import type { FeedFinding } from './finding.js'
import { type LintFeedOptions, type LintSettings, resolveLintOptions } from './options.js'
import type { FeedDocument } from './read/document.js'
import { readDocument } from './read/read-document.js'
import type { Check, Problem } from './rule.js'
import { type RuleId, rules } from './rules.js'

const messages: MessageFactory<RuleId> = defineMessages('lint-feed', rules)
const ruleIds = Object.keys(rules) as readonly RuleId[]

/**
 * Looks for what is wrong with a feed in RSS 2.0, Atom 1.0 or JSON Feed 1.1; which of them it is, it sees itself.
 *
 * @param text - Any text; a byte order mark may stand before it.
 * @param options - Where the feed is served, what time it is, how large it may be.
 * @returns What was found, in the order of the text; nothing for a good feed, one finding for a text that is no feed.
 * @throws OffprintError `lint-feed/invalid-option` on wrong options and `lint-feed/invalid-text` on what is no string;
 *   never because of what a string says.
 */
export function lintFeed(text: string, options: LintFeedOptions = {}): readonly FeedFinding[] {
  const settings = resolveLintOptions(options)
  if (typeof text !== 'string')
    throw new OffprintError('lint-feed/invalid-text', `Unexpected \`${typeof text}\`, expected the text of a feed`)
  const document = readDocument(text)
  return ruleIds
    .flatMap((ruleId) => problems(ruleId, document, settings).map((problem) => findingOf(ruleId, problem)))
    .sort(byPlace)
}

function problems(ruleId: RuleId, document: FeedDocument, settings: LintSettings): readonly Problem[] {
  // A check under the name of a format takes that format's document: see `Rule`.
  const check = rules[ruleId][document.format] as Check<FeedDocument> | undefined
  return check === undefined ? [] : check(document, settings)
}

function findingOf(ruleId: RuleId, { place, path, values }: Problem): FeedFinding {
  const { fix, clause } = rules[ruleId]
  const { place: _, ...message } = messages(ruleId, values)
  const where = { ...(place === undefined ? {} : { place }), ...(path === undefined ? {} : { path }) }
  return { ...message, ruleId, ...where, fix, clause }
}

/** What belongs to no place comes first; at one place the rules' own order decides, for sorting is stable. */
function byPlace(a: FeedFinding, b: FeedFinding): number {
  return (a.place?.offset ?? -1) - (b.place?.offset ?? -1)
}
