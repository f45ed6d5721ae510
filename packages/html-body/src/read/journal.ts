import type { Message, MessageValues, Residue } from '@offprint/core'
import { messages, type RuleId } from '../messages.js'

/** Collects what reading one body has to say. */
export interface Journal {
  readonly report: (ruleId: RuleId, values?: MessageValues, confidence?: number) => void
  /** Reports a rule the first time only. */
  readonly reportOnce: (ruleId: RuleId, key: string, values?: MessageValues) => void
  /** Keeps a text that is not in the body; white space alone is none. */
  readonly leaveOut: (text: string, reason: string) => void
  readonly messages: readonly Message[]
  readonly residue: readonly Residue[]
}

/**
 * Makes an empty journal.
 *
 * @param file - Name of the source, for the messages.
 * @returns The journal.
 */
export function createJournal(file: string | undefined): Journal {
  const said: Message[] = []
  const residue: Residue[] = []
  const once = new Set<string>()
  const place = file === undefined ? {} : { file }
  const report: Journal['report'] = (ruleId, values = {}, confidence) => {
    said.push(messages(ruleId, values, confidence === undefined ? place : { ...place, confidence }))
  }
  return {
    report,
    reportOnce: (ruleId, key, values) => {
      const name = `${ruleId} ${key}`
      if (once.has(name)) return
      once.add(name)
      report(ruleId, values)
    },
    leaveOut: (text, reason) => {
      const words = text.replace(/[ \t\n\f\r]+/g, ' ').trim()
      if (words !== '') residue.push({ text: words, reason })
    },
    messages: said,
    residue,
  }
}
