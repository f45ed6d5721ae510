// The table as it is printed, and its last line.
import { relative } from 'node:path'

const MESSAGES_SHOWN = 3 // of each row
const MESSAGE_WIDTH = 220
const WIDTHS = [6, 22, 36] // the last column is as wide as it needs to be

const count = (list, word) => (list.length ? `${list.length} ${word}${list.length > 1 ? 's' : ''}` : '')

function print(...cells) {
  const padded = cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0))
  console.log(padded.join('  ').trimEnd())
}

/**
 * Prints rows as they come, and counts them.
 * @param {{ dist: string, strict?: boolean }} options
 * @returns {{ add(row): void, end(): number }} `end` prints the counts and returns the exit status
 */
export function createReport({ dist, strict }) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  print('result', 'check', 'file', 'detail')

  function addJudged({ check, errors, warnings, note }, file) {
    const failed = errors.length > 0 || (strict && warnings.length > 0)
    counts[failed ? 'failed' : 'passed']++
    const detail = [count(errors, 'error'), count(warnings, 'warning'), note].filter(Boolean).join(', ')
    print(failed ? 'FAIL' : 'ok', check, file, detail)
    for (const message of [...errors, ...warnings].slice(0, MESSAGES_SHOWN))
      console.log(`          ${message.replace(/\s+/g, ' ').slice(0, MESSAGE_WIDTH)}`)
  }

  return {
    add(row) {
      const file = row.file ? relative(dist, row.file) : '-'
      if (row.skip) counts.skipped++
      if (row.skip || row.info) print(row.skip ? 'skip' : 'info', row.check, file, row.note)
      else addJudged(row, file)
    },
    end() {
      const { passed, failed, skipped } = counts
      console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
      return failed ? 1 : 0
    },
  }
}
