import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const RUN = fileURLToPath(new URL('../run', import.meta.url))
const MAIN = fileURLToPath(new URL('../main.mjs', import.meta.url))
const ROW = /^(ok|FAIL|skip|info) +(\S+) +(\S+)(?: +(.*))?$/
const MESSAGE = /^ {10}(.*)$/

/** The table as rows, each with the messages printed under it. */
function readRows(stdout) {
  const rows = []
  for (const line of stdout.split('\n')) {
    const [, result, check, file, detail = ''] = ROW.exec(line) ?? []
    const [, message] = MESSAGE.exec(line) ?? []
    if (result) rows.push({ result, check, file, detail, messages: [] })
    else if (message) rows.at(-1).messages.push(message)
  }
  return rows
}

const read = ({ status, stdout, stderr }) => ({
  status,
  stdout,
  stderr,
  rows: readRows(stdout),
  last: stdout.trimEnd().split('\n').at(-1),
})

/** ./run as a user calls it. */
export const runChecks = (...args) => read(spawnSync(RUN, args, { encoding: 'utf8' }))

/** The checks without their set-up, in an environment that lacks something. */
export const runWithoutSetup = (environment, ...args) =>
  read(spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env: { ...process.env, ...environment } }))

/** Asserts that one file fails one check, with a message, and the run with it. */
export function assertFails(outcome, check, file, message = /./) {
  const row = outcome.rows.find((candidate) => candidate.check === check && candidate.file === file)
  assert.equal(row?.result, 'FAIL', `${check} should fail for ${file}:\n${outcome.stdout}${outcome.stderr}`)
  assert.match(row.messages.join('\n'), message)
  assert.equal(outcome.status, 1)
  assert.match(outcome.last, /^\d+ passed, [1-9]\d* failed/)
}

/** Asserts that nothing fails. */
export function assertPasses(outcome) {
  const failed = outcome.rows.filter(({ result }) => result === 'FAIL')
  assert.deepEqual(failed, [])
  assert.equal(outcome.status, 0, outcome.stdout + outcome.stderr)
}
