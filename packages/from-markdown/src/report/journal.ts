import type { Message, MessagePlace, MessageValues, Residue } from '@offprint/core'
import type { Point, Position } from 'unist'
import { messages, type RuleId } from '../messages.js'

/** Where a message belongs, as far as a reader knows it on the way. */
export type JournalPlace = Pick<MessagePlace, 'place' | 'path' | 'confidence'>

/** Collects what one reading has to say. */
export interface Journal {
  readonly report: (ruleId: RuleId, values?: MessageValues, place?: JournalPlace) => void
  readonly leaveOut: (text: string, reason: string, place?: Position) => void
  /**
   * @param article - Id of the article, known only in the end.
   * @returns All messages, in the order of the source.
   */
  readonly messages: (article: string) => readonly Message[]
  readonly residue: () => readonly Residue[]
}

/**
 * Makes an empty journal.
 *
 * @param file - Name of the source, for the messages.
 * @returns The journal.
 */
export function createJournal(file: string | undefined): Journal {
  const entries: (readonly [RuleId, MessageValues, JournalPlace])[] = []
  const residue: Residue[] = []
  return {
    report: (ruleId, values = {}, place = {}) => void entries.push([ruleId, values, place]),
    leaveOut: (text, reason, place) => void residue.push({ text, reason, ...(place === undefined ? {} : { place }) }),
    messages: (article) =>
      entries
        .map(([ruleId, values, place]) =>
          messages(ruleId, values, { ...place, article, ...(file === undefined ? {} : { file }) }),
        )
        .sort((one, other) => compare(startOf(one.place), startOf(other.place))),
    residue: () => residue,
  }
}

const startOf = (place: Point | Position | undefined): Point | undefined =>
  place === undefined || 'line' in place ? place : place.start

/** What has no place comes last. */
function compare(one: Point | undefined, other: Point | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  return one.line - other.line || one.column - other.column
}
