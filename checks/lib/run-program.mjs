// Runs the programs that judge, and reads what they print.
import { spawnSync } from 'node:child_process'

const MAX_OUTPUT_BYTES = 1 << 30

/** Runs a program to its end. A program that is not there throws: a check that cannot run must not pass. */
export function runProgram(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: MAX_OUTPUT_BYTES, ...options })
  if (result.error) throw result.error
  return result
}

/** Runs a program that prints one JSON object a line; returns those objects, and throws when there is none. */
export function readJsonLines(program, args) {
  const { stdout, stderr } = runProgram(program, args)
  const rows = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
  if (!rows.length) throw new Error(`no result: ${stderr.trim().split('\n').slice(-2).join(' ').slice(0, 300)}`)
  return rows
}
