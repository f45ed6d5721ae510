import type { Message, MessageValues } from '@offprint/core'
import { type DocxRuleId, messages } from '../messages.js'
import type { UnreadText } from '../parts/unread-text.js'
import type { ConvertedDocument } from '../word/convert.js'

/** Says one thing of the document. */
export type Say = (ruleId: DocxRuleId, values?: MessageValues, confidence?: number) => void

/**
 * Makes a list of messages about one document.
 *
 * @param article - Id of the article.
 * @param file - Name of the source.
 * @returns What adds to the list, and the list.
 */
export function createSay(
  article: string,
  file: string | undefined,
): { readonly say: Say; readonly said: readonly Message[] } {
  const said: Message[] = []
  const place = { article, ...(file === undefined ? {} : { file }) }
  return {
    say: (ruleId, values = {}, confidence) => {
      said.push(messages(ruleId, values, confidence === undefined ? place : { ...place, confidence }))
    },
    said,
  }
}

/**
 * Says what conversion passed over.
 *
 * @param unread - Words that it did not read.
 * @param converted - What it made, with the converter's own remarks.
 * @param say - Takes the messages.
 */
export function sayConversion(unread: UnreadText, converted: ConvertedDocument, say: Say): void {
  if (unread.comments > 0) say('ignored-comments', { count: unread.comments })
  if (unread.deletions > 0) say('ignored-deletions', { count: unread.deletions })
  if (unread.formulas > 0) say('unread-formulas', { count: unread.formulas })
  if (unread.others > 0) say('unread-text', { count: unread.others })
  for (const picture of converted.pictures.unusual) say('picture-format', picture)
  for (const note of converted.notes) {
    const [, style] = /^Unrecognised (?:paragraph|run|table) style: (.+)$/.exec(note) ?? []
    if (style !== undefined) say('unknown-style', { style })
    // These two are said above, with their words.
    else if (!/^An unrecognised element was ignored|unlikely to display in web browsers/.test(note))
      say('converter-note', { note })
  }
}
