import type { RepairRule } from './report-repair.js'

/** What kind of text the cleaner is in. */
export type Mode = 'text' | 'cdata' | 'comment' | 'instruction'

/** Where a scanner stands. */
export interface Place {
  readonly buffer: string
  readonly at: number
  /** Does nothing follow the buffer? */
  readonly final: boolean
  /** Name of the element that was opened last and is open, or empty. */
  readonly element: string
}

/** What a scanner has decided. */
export interface Step {
  readonly output: string
  /** Position in the buffer up to which it has read. */
  readonly end: number
  readonly mode: Mode
  readonly element?: string
  readonly repairs?: readonly (readonly [RepairRule, Readonly<Record<string, string>>])[]
}

/** One decision of a scanner; `undefined` when it must see more of the source. */
export type Scan = (place: Place) => Step | undefined
