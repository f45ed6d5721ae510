import { readFile, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { OffprintError } from '@offprint/core'
import { decodeSource } from '@offprint/press'
import { createJiti } from 'jiti'
import { LineCounter, parseDocument } from 'yaml'
import { type Config, checkConfig } from './config.js'

/** A configuration with where it was found. */
export interface LoadedConfig {
  readonly config: Config
  /** Path of the file, and its folder, which relative paths are meant from. */
  readonly file: string
  readonly folder: string
}

const names = ['ts', 'js', 'json', 'yaml'].map((extension) => `offprint.config.${extension}`)

/**
 * Loads the configuration that a caller named, or else the one in the folder where the command runs.
 *
 * @param file - Path, or `undefined` to look for `offprint.config.{ts,js,json,yaml}`.
 * @param folder - Where the command runs.
 * @returns The configuration, or `undefined` when nobody named one and there is none.
 * @throws OffprintError `cli/missing-config` or `cli/invalid-config` with line and column.
 */
export async function loadConfig(file: string | undefined, folder: string): Promise<LoadedConfig | undefined> {
  const path = file === undefined ? await findConfig(folder) : resolve(folder, file)
  if (path === undefined) return undefined
  if (!(await exists(path))) {
    throw new OffprintError(
      'cli/missing-config',
      `Unexpected missing configuration \`${file}\`, expected a file; check --config`,
    )
  }
  return { config: checkConfig(await read(path), path), file: path, folder: dirname(path) }
}

/**
 * Looks for the configuration of a folder.
 *
 * @param folder - Where the command runs.
 * @returns Path of `offprint.config.{ts,js,json,yaml}`, the first that there is.
 */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of names) if (await exists(join(folder, name))) return join(folder, name)
  return undefined
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

async function read(path: string): Promise<unknown> {
  if (!['.yaml', '.yml', '.json'].includes(extname(path))) return runModule(path)
  const lines = new LineCounter()
  // YAML 1.2 reads JSON too, and says where it does not.
  const document = parseDocument(decodeSource(await readFile(path), path), { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error === undefined) return document.toJS() as unknown
  const { line, col } = lines.linePos(error.pos[0])
  const reason = `Unexpected configuration, expected ${extname(path) === '.json' ? 'JSON' : 'YAML'}: ${error.message}`
  throw new OffprintError('cli/invalid-config', reason, { file: path, place: { line, column: col }, cause: error })
}

/** A configuration in code is the caller's own program; content is never run. */
async function runModule(path: string): Promise<unknown> {
  try {
    return await createJiti(path).import(path, { default: true })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new OffprintError(
      'cli/invalid-config',
      `Unexpected error in the configuration, expected a module that exports it: ${why}`,
      { file: path, cause },
    )
  }
}
