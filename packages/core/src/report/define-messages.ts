import type { Message, MessagePlace, Severity } from './message.js'

/** One rule of a package's table: its severity and its sentence, with `{name}` where a value goes. */
export interface MessageRule {
  readonly severity: Severity
  readonly reason: string
}

/** A package's closed table of messages, by rule id. */
export type MessageTable<RuleId extends string> = Readonly<Record<RuleId, MessageRule>>

/** Values for the `{name}` places of a sentence. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Makes messages of one source; a rule that is not in the table does not compile. */
export interface MessageFactory<RuleId extends string> {
  (ruleId: RuleId, values?: MessageValues, place?: MessagePlace): Message
  readonly source: string
  readonly table: MessageTable<RuleId>
}

const fatal: Readonly<Record<Severity, boolean | null>> = { error: true, warning: false, info: null }

const placeKeys = ['article', 'file', 'place', 'path', 'confidence'] as const

/**
 * Declares the messages that a package may report.
 *
 * @param source - First half of the codes, such as `feed`.
 * @param table - Rule id to severity and sentence.
 * @returns A function that makes those messages; it throws `RangeError` on a value that the sentence needs and nobody gave.
 */
export function defineMessages<RuleId extends string>(
  source: string,
  table: MessageTable<RuleId>,
): MessageFactory<RuleId> {
  const create = (ruleId: RuleId, values: MessageValues = {}, place: MessagePlace = {}): Message => {
    const { severity, reason } = table[ruleId]
    const known = Object.fromEntries(placeKeys.flatMap((key) => (place[key] === undefined ? [] : [[key, place[key]]])))
    return {
      code: `${source}/${ruleId}`,
      source,
      ruleId,
      severity,
      fatal: fatal[severity],
      reason: fill(reason, values),
      ...known,
    }
  }
  return Object.assign(create, { source, table })
}

function fill(reason: string, values: MessageValues): string {
  return reason.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`Unexpected missing value \`${name}\`, expected one for "${reason}"`)
    return String(value)
  })
}
