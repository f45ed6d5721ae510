import type { Point, Position } from 'unist'

/** How bad a message is: `error` means that the output lacks something it must have. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Something that a reader guessed or removed, or that a channel could not say.
 *
 * The fields are those of a VFileMessage, so that unified's reporters can show it.
 */
export interface Message {
  /** Stable code, `source/rule-id`. */
  readonly code: string
  /** Who reports: `from-text`, `feed`, `epub`. */
  readonly source: string
  readonly ruleId: string
  readonly severity: Severity
  /** VFileMessage's form of the severity: true error, false warning, null info. */
  readonly fatal: boolean | null
  /** One sentence: "Unexpected `x`, expected y". */
  readonly reason: string
  /** Id of the article that it is about. */
  readonly article?: string
  /** Name of the source file. */
  readonly file?: string
  /** Where in the source; lines and columns from 1. */
  readonly place?: Position | Point
  /** Where in the model, such as `byline.0.role`. */
  readonly path?: string
  /** How sure a guess is, from 0 to 1. */
  readonly confidence?: number
}

/** Takes messages; the only way in which readers and adapters speak of the author's content. */
export type Report = (message: Message) => void

/** Where a message belongs. */
export type MessagePlace = Pick<Message, 'article' | 'file' | 'place' | 'path' | 'confidence'>
