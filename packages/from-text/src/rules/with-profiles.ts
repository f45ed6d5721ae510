import { foldLabel } from '../judge/fold.js'
import type { LinePattern, SiteProfile } from './site-profile.js'
import type { LineTest, TextRules } from './text-rules.js'

/** What a text says of where it comes from. */
export interface Origin {
  readonly url: string | undefined
  readonly name: string | undefined
}

/**
 * Adds to the tables for any site what the fitting profiles know.
 *
 * @param rules - The tables for any site.
 * @param profiles - Checked profiles.
 * @param origin - URL and name of the source.
 * @returns The tables for this source.
 */
export function withProfiles(rules: TextRules, profiles: readonly SiteProfile[], origin: Origin): TextRules {
  const fitting = profiles.filter((profile) => fits(profile, origin))
  if (fitting.length === 0) return rules
  const labels = fitting.flatMap(({ authorLabels = [] }) => authorLabels.map(foldLabel))
  const openers = fitting.flatMap(({ creditLabels = [] }) => creditLabels.map((label) => label.trim().toLowerCase()))
  return {
    ...rules,
    authorsLabels: new Set([...rules.authorsLabels, ...labels]),
    creditOpeners: [...openers.map((opener) => ({ opener, names: 'maker' as const })), ...rules.creditOpeners],
    siteJunk: fitting.flatMap(({ name, junk = [] }) => testsOf(name, junk)),
    siteHeadings: fitting.flatMap(({ name, headings = [] }) => testsOf(name, headings)),
  }
}

function fits({ hosts = [], sources = [] }: SiteProfile, { url, name }: Origin): boolean {
  if (hosts.length === 0 && sources.length === 0) return true
  const host = url === undefined ? '' : new URL(url).hostname
  return (
    hosts.some((each) => host === each.toLowerCase() || host.endsWith(`.${each.toLowerCase()}`)) ||
    sources.some((part) => name?.includes(part) === true)
  )
}

/** Whole lines in one look-up, then the patterns. */
function testsOf(profile: string, patterns: readonly LinePattern[]): readonly LineTest[] {
  const lines = new Set(patterns.flatMap((each) => (typeof each === 'string' ? [foldLabel(each)] : [])))
  const whole: LineTest = { profile, matches: (text) => lines.has(foldLabel(text)) }
  const expressions = patterns.flatMap((each) => (typeof each === 'string' ? [] : [toExpression(each)]))
  return [whole, ...expressions.map((each): LineTest => ({ profile, matches: (text) => each.test(text) }))]
}

/**
 * Makes the regular expression of a pattern, without the flags that remember where they were.
 *
 * @param pattern - As code or as JSON has it.
 * @returns A regular expression.
 * @throws SyntaxError where it is none.
 */
export function toExpression(pattern: Exclude<LinePattern, string>): RegExp {
  const [source, flags] = pattern instanceof RegExp ? [pattern.source, pattern.flags] : [pattern.pattern, pattern.flags]
  return new RegExp(source, (flags ?? 'u').replace(/[gy]/g, ''))
}
