// Reaches the tools that setup installed: npm packages in CHECKS_HOME, programs on the PATH.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const CHECKS_HOME = process.env.CHECKS_HOME ?? join(homedir(), '.cache/offprint-checks')
export const CHECKS = dirname(dirname(fileURLToPath(import.meta.url)))
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Debian's python: others on the PATH do not see Debian's feedparser. */
export const PYTHON = '/usr/bin/python3'

/** `require` and `require.resolve` as seen from CHECKS_HOME/node_modules. */
export const requireTool = createRequire(join(CHECKS_HOME, 'package.json'))

/** Imports a package from CHECKS_HOME, CommonJS or ESM: its default export where it has one. */
export async function load(name) {
  const module = await import(pathToFileURL(requireTool.resolve(name)).href)
  return module.default ?? module
}

/** Runs a program to its end. A program that is not there throws: a check that cannot run must not pass. */
export function runProgram(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options })
  if (result.error) throw result.error
  return result
}

/** Runs a script of this folder that prints one JSON object a line; returns those objects. */
export function jsonLines(program, args) {
  const { stdout, stderr } = runProgram(program, args)
  const rows = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
  if (!rows.length) throw new Error(`no result: ${stderr.trim().split('\n').slice(-2).join(' ').slice(0, 300)}`)
  return rows
}
