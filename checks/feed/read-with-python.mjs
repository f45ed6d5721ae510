import { join } from 'node:path'
import { CHECKS, PYTHON } from '../lib/places.mjs'
import { runProgram } from '../lib/run-program.mjs'

const SCRIPT = join(CHECKS, 'feed/read-feed.py')

/** Python's feedparser reads nearly anything; `bozo` is its word for what it had to forgive. */
export function readWithPython(file) {
  const { stdout, stderr } = runProgram(PYTHON, [SCRIPT, file])
  if (!stdout) throw new Error(stderr.trim().split('\n').at(-1))
  const read = JSON.parse(stdout)
  const errors = []
  if (read.bozo) errors.push(`bozo: ${read.exception}`)
  else if (!read.version) errors.push('not recognised as a feed')
  return { ...read, errors }
}
