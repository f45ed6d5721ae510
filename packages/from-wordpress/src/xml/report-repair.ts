/** What the cleaner may have mended. */
export type RepairRule =
  | 'leading-space'
  | 'removed-control-character'
  | 'replacement-character'
  | 'bare-ampersand'
  | 'bare-less-than'
  | 'html-entity'
  | 'unclosed-cdata'
  | 'split-cdata'
  | 'removed-doctype'
  | 'markup-in-text'
  | 'more-repairs'

/** One thing that was mended, at a line of the source. */
export interface Repair {
  readonly rule: RepairRule
  readonly values: Readonly<Record<string, string | number>>
  /** From 1. */
  readonly line: number
}

/** Takes what was mended. */
export type ReportRepair = (repair: Repair) => void
