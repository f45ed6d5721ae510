import type { Message, MessageValues, Residue } from '@offprint/core'
import { messages, type RuleId } from '../messages.js'
import type { Repair } from '../xml/report-repair.js'

/** Collects what there is to say of one article: the same sentence only once. */
export interface Journal {
  readonly report: (ruleId: RuleId, values?: MessageValues, path?: string, confidence?: number) => void
  /** Takes what was mended in the source. */
  readonly repair: (repair: Repair) => void
  /** Takes a message of another package on, under this reader's name. */
  readonly pass: (message: Message) => void
  readonly leaveOut: (text: string, reason: string) => void
  /**
   * @param article - Id of the article, known only in the end; left out for what is about the whole file.
   * @returns All messages, in the order in which they came.
   */
  readonly messages: (article?: string) => readonly Message[]
  readonly residue: () => readonly Residue[]
}

/**
 * Makes an empty journal.
 *
 * @param file - Name of the source, for the messages.
 * @param line - Line of the item that the article is read from.
 * @returns The journal.
 */
export function createJournal(file: string | undefined, line?: number): Journal {
  const said: Message[] = []
  const residue: Residue[] = []
  const reasons = new Set<string>()
  // One picture may be shown many times, and one block be missing in many places.
  const sayOnce = (message: Message): void => {
    if (!reasons.has(message.reason)) said.push(message)
    reasons.add(message.reason)
  }
  const inFile = file === undefined ? {} : { file }
  const here = line === undefined ? {} : { place: { line, column: 1 } }
  return {
    report: (ruleId, values = {}, path, confidence) => {
      const where = { ...(path === undefined ? {} : { path }), ...(confidence === undefined ? {} : { confidence }) }
      sayOnce(messages(ruleId, values, { ...inFile, ...here, ...where }))
    },
    repair: ({ rule, values, line: at }) =>
      void said.push(messages(rule, values, { ...inFile, place: { line: at, column: 1 } })),
    // Places of the other package are those of the content, not of the file.
    pass: ({ place: _, ...message }) => {
      const code = `${messages.source}/${message.ruleId}`
      sayOnce({ ...message, ...inFile, ...here, source: messages.source, code })
    },
    leaveOut: (text, reason) => void residue.push({ text, reason }),
    messages: (article) => (article === undefined ? said : said.map((message) => ({ ...message, article }))),
    residue: () => residue,
  }
}
