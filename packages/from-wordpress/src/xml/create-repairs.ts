import type { Repair, ReportRepair } from './report-repair.js'

/** Collects repairs, and gives out those of a part of the source. */
export interface Repairs {
  readonly report: ReportRepair
  /**
   * @param endLine - Last line of the part; everything when it is left out.
   * @returns The repairs up to there, which are then forgotten.
   */
  readonly take: (endLine?: number) => readonly Repair[]
}

/** How many are told one by one, so that a file full of faults fills neither memory nor screen. */
const most = 50

/**
 * Makes an empty collection.
 *
 * @returns The collection; what is over fifty at a time is told as a number.
 */
export function createRepairs(): Repairs {
  let repairs: Repair[] = []
  let more: Repair | undefined
  return {
    report: (repair) => {
      if (repairs.length < most && repair.rule !== 'more-repairs') repairs.push(repair)
      else more = { rule: 'more-repairs', values: { count: weight(more) + weight(repair) }, line: repair.line }
    },
    take: (endLine = Number.POSITIVE_INFINITY) => {
      const taken = repairs.filter(({ line }) => line <= endLine)
      repairs = repairs.filter(({ line }) => line > endLine)
      if (more === undefined || more.line > endLine) return taken
      const last = more
      more = undefined
      return [...taken, last]
    },
  }
}

const weight = (repair: Repair | undefined): number =>
  repair === undefined ? 0 : repair.rule === 'more-repairs' ? Number(repair.values.count) : 1
