// The rows of the table, and its last line.
import { relative } from 'node:path'

const SHOWN = 3 // messages printed a row

/** A file that a check has judged. Errors fail it; warnings only with --strict. */
export const judged = (check, file, { errors = [], warnings = [], note = '' } = {}) => ({
  check,
  file,
  errors,
  warnings,
  note,
})
/** A check that had nothing to do. */
export const skipped = (check, note = 'nothing to check') => ({ check, note, skip: true })
/** A reading that is printed and not counted. */
export const informed = (check, file, note) => ({ check, file, note, info: true })

/** Judges one file; what the judge throws becomes an error of that file, so that the other files are still judged. */
export async function attempt(judge) {
  try {
    return await judge()
  } catch (error) {
    return { errors: [String(error?.message ?? error).split('\n')[0]], crashed: true }
  }
}

const count = (list, word) => (list.length ? `${list.length} ${word}${list.length > 1 ? 's' : ''}` : '')

/** Prints rows as they come and counts them. */
export class Report {
  counts = { passed: 0, failed: 0, skipped: 0 }
  constructor({ dist, strict }) {
    Object.assign(this, { dist, strict })
    this.line('result', 'check', 'file', 'detail')
  }
  line(...cells) {
    const widths = [6, 22, 36]
    console.log(
      cells
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
  add(row) {
    const file = row.file ? relative(this.dist, row.file) : '-'
    if (row.skip || row.info) {
      if (row.skip) this.counts.skipped++
      return this.line(row.skip ? 'skip' : 'info', row.check, file, row.note)
    }
    const failed = row.errors.length > 0 || (this.strict && row.warnings.length > 0)
    this.counts[failed ? 'failed' : 'passed']++
    const detail = [count(row.errors, 'error'), count(row.warnings, 'warning'), row.note].filter(Boolean).join(', ')
    this.line(failed ? 'FAIL' : 'ok', row.check, file, detail)
    for (const message of [...row.errors, ...row.warnings].slice(0, SHOWN))
      console.log(`          ${message.replace(/\s+/g, ' ').slice(0, 220)}`)
  }
  end() {
    const { passed, failed, skipped } = this.counts
    console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
    return failed ? 1 : 0
  }
}
