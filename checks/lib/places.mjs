// Where this folder is, and where the tools are that setup installed.
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const CHECKS = dirname(dirname(fileURLToPath(import.meta.url)))
export const CHECKS_HOME = process.env.CHECKS_HOME ?? join(homedir(), '.cache/offprint-checks')
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Debian's python: others on the PATH do not see Debian's feedparser. */
export const PYTHON = '/usr/bin/python3'
