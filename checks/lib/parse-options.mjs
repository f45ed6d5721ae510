// The command line of ./run.
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const CHECK_NAMES = ['feed', 'epub', 'jsonld', 'newsletter']

export const USAGE = `usage: run [--only ${CHECK_NAMES}] [--fast] [--strict] [--complete] [--base URL] DIST
  --only      these checks, separated by commas
  --fast      leaves out the slow ones: Ace, SpamAssassin
  --strict    warnings fail too
  --complete  what is not there fails instead of being skipped
  --base      the site's URL: JSON-LD references under it must resolve in their document (https://example.org/)`

const OPTIONS = {
  only: { type: 'string' },
  fast: { type: 'boolean' },
  strict: { type: 'boolean' },
  complete: { type: 'boolean' },
  base: { type: 'string', default: 'https://example.org/' },
  'check-usage': { type: 'boolean' },
}

/**
 * @param {readonly string[]} argv
 * @returns the options, `only` as a list and `dist` as an absolute path
 * @throws {Error} on wrong use; the message says what is wrong
 */
export function parseOptions(argv) {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: OPTIONS })
  const only = values.only?.split(',') ?? CHECK_NAMES
  const unknown = only.find((name) => !CHECK_NAMES.includes(name))
  if (unknown !== undefined) throw new Error(`no check is called "${unknown}"`)
  if (positionals.length !== 1) throw new Error('one folder, please')
  const dist = resolve(positionals[0])
  if (!existsSync(dist) || !statSync(dist).isDirectory()) throw new Error(`not a folder: ${positionals[0]}`)
  return { ...values, base: new URL(values.base).href, only, dist }
}
