import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { decodeSource } from '@offprint/press'
import { type Finding, linters } from '../channels.js'
import { usageError } from '../usage-error.js'

/** A file with what is wrong with it. */
export interface LintedFile {
  /** Path relative to where the command runs. */
  readonly file: string
  readonly findings: readonly Finding[]
}

/**
 * Checks feeds, structured data and mails, ours or anybody's.
 *
 * @param paths - Files, or folders in which every file with a known ending is taken.
 * @param folder - Where the command runs.
 * @returns The files in order, those without findings too.
 * @throws OffprintError `cli/usage` where a path leads to nothing, or to a file that no linter knows.
 */
export function lint(paths: readonly string[], folder: string): readonly LintedFile[] {
  if (paths.length === 0)
    throw usageError('Unexpected missing file, expected a feed, a page, a mail or structured data to check')
  return paths.flatMap((path) => filesAt(resolve(folder, path), path)).map((file) => lintFile(file, folder))
}

const isKnown = (file: string): boolean =>
  linters.some(({ extensions }) => extensions.some((ending) => file.endsWith(ending)))

const linterFor = (file: string, text: string) =>
  linters.find(
    ({ extensions, fits }) => extensions.some((ending) => file.endsWith(ending)) && (fits?.(text, file) ?? true),
  )

const endings = (): string => [...new Set(linters.flatMap(({ extensions }) => extensions))].join(', ')

function filesAt(path: string, given: string): readonly string[] {
  const known = statSync(path, { throwIfNoEntry: false })
  if (known === undefined) throw usageError(`Unexpected \`${given}\`, expected a file or folder that exists`)
  if (!known.isDirectory()) {
    if (!isKnown(path)) throw usageError(`Unexpected \`${given}\`, expected one of ${endings()}`)
    return [path]
  }
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = files.filter((file) => isKnown(file) && isOurs(file)).sort()
  if (found.length === 0) throw usageError(`Unexpected folder \`${given}\`, expected files with ${endings()} in it`)
  return found
}

/** In a folder, not every JSON file is a feed. */
const isOurs = (file: string): boolean =>
  !/[\\/]node_modules[\\/]/.test(file) && (!file.endsWith('.json') || /feed[^\\/]*\.json$/.test(file))

function lintFile(file: string, folder: string): LintedFile {
  const text = decodeSource(readFileSync(file), file)
  return { file: relative(folder, file), findings: linterFor(file, text)?.lint(text) ?? [] }
}
