import type { Point, Position } from 'unist'

/** One thing wrong with what a caller gave. */
export interface Issue {
  /** Where in the input, such as `byline.0.role`; empty for the whole. */
  readonly path: string
  /** "Unexpected `x`, expected y". */
  readonly reason: string
  readonly place?: Position | Point
}

/** Further facts of an {@link OffprintError}. */
export interface OffprintErrorOptions {
  readonly cause?: unknown
  readonly issues?: readonly Issue[]
  readonly file?: string
  readonly place?: Position | Point
}

/** The caller's mistake: the one error that this project throws on purpose. */
export class OffprintError extends Error {
  override readonly name = 'OffprintError'
  /** Stable code, such as `core/invalid-article`. */
  readonly code: string
  readonly issues: readonly Issue[]
  readonly file: string | undefined
  readonly place: Position | Point | undefined

  /**
   * @param code - Stable code, `source/rule-id`.
   * @param reason - One sentence: "Unexpected `x`, expected y".
   * @param options - Cause, single issues, file and place.
   */
  constructor(code: string, reason: string, options: OffprintErrorOptions = {}) {
    super(reason, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.issues = options.issues ?? []
    this.file = options.file
    this.place = options.place
  }
}
