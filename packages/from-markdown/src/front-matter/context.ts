import type { Agent, Flow, Json, MessageValues, Phrasing } from '@offprint/core'
import type { RuleId } from '../messages.js'
import type { JournalPlace } from '../report/journal.js'
import type { Field } from './field.js'

/** What the readers of single fields share. */
export interface FieldContext {
  /** Registry for `{ref}`. */
  readonly people: readonly Agent[]
  /** Zone of dates that name none. */
  readonly timeZone: string | undefined
  /** Says that the model's value at a path was taken from a field, so that faults of the one are shown at the other. */
  readonly trace: (path: string, field: Field) => void
  /** Says that a field cannot be read: an error of the content. */
  readonly refuse: (field: Field, expected: string) => undefined
  readonly report: (ruleId: RuleId, values: MessageValues, field: Field, place?: JournalPlace) => void
  /** Keeps what the model has no field for. */
  readonly keep: (path: string, value: Json) => void
  /** Reads a text as inline Markdown. */
  readonly phrasing: (text: string, field: Field) => readonly Phrasing[]
  /** Reads a text as Markdown. */
  readonly blocks: (text: string, field: Field) => readonly Flow[]
}

/**
 * Reads one field into the model's form.
 *
 * What has the wrong type is returned as it stands: the model's own validation complains of it.
 *
 * @param field - From the front matter.
 * @param path - Where the value will stand in the model.
 * @param context - Shared.
 * @returns The value; `undefined` where there is none.
 */
export type ReadField = (field: Field, path: string, context: FieldContext) => unknown
