import { readJsonLines } from '../lib/run-program.mjs'

/**
 * Runs one checker over all books at once; what it says nothing about has not been checked, and fails.
 * @returns {Map<string, { id?, severity, path?, line?, message }[]>} messages by book
 */
export function runChecker(program, args, files) {
  let found = new Map()
  let fault = 'the checker gave no result'
  try {
    found = new Map(readJsonLines(program, [...args, ...files]).map((row) => [row.file, row.messages]))
  } catch (error) {
    fault = `could not run: ${error.message}`
  }
  return new Map(files.map((file) => [file, found.get(file) ?? [{ severity: 'FATAL', message: fault }]]))
}
