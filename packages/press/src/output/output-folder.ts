import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { OffprintError } from '@offprint/core'
import { hasCode } from '../has-code.js'
import { manifestName, readManifestPaths } from './manifest.js'
import { unwritable } from './unwritable.js'

/** A folder that is filled apart and then moved in place whole. */
export interface OutputFolder {
  /** Where to write meanwhile. */
  readonly staging: string
  /** Puts what was written in the place of the old folder; files there that no build made are kept. */
  commit(): Promise<void>
  /** Removes what was written; the old folder stays as it was. */
  discard(): Promise<void>
}

/**
 * Opens an output folder.
 *
 * @param out - Path of the folder; it need not exist.
 * @param keepOut - Folders and files that must not lie inside it, such as the sources.
 * @returns The folder to write to.
 * @throws OffprintError `press/unsafe-output` for a folder that holds the sources or files that no build of ours made,
 *   `press/unwritable-output` where it cannot be written.
 */
export async function openOutputFolder(out: string, keepOut: readonly string[]): Promise<OutputFolder> {
  const target = resolve(out)
  const inside = keepOut.find((path) => `${resolve(path)}${sep}`.startsWith(`${target}${sep}`))
  if (inside !== undefined) {
    throw new OffprintError(
      'press/unsafe-output',
      `Unexpected output folder \`${out}\` round \`${inside}\`, expected a folder of its own; name one with --out`,
    )
  }
  const previous = join(dirname(target), `.${basename(target)}.previous`)
  await writable(out, () => recover(target, previous))
  const foreign = await foreignFiles(target, out)
  const staging = await writable(out, async () => {
    await mkdir(dirname(target), { recursive: true })
    return mkdtemp(join(dirname(target), `.${basename(target)}.building-`))
  })
  return {
    staging,
    commit: () => writable(out, () => swap({ staging, target, previous, foreign })),
    discard: () => rm(staging, { recursive: true, force: true }),
  }
}

interface Swap {
  readonly staging: string
  readonly target: string
  readonly previous: string
  readonly foreign: readonly string[]
}

/** Two renames; should the machine stop between them, the next build finds the old folder under its other name. */
async function swap({ staging, target, previous, foreign }: Swap): Promise<void> {
  for (const path of foreign) {
    // A file of the new build wins over one of the same name that somebody put there.
    await cp(join(target, path), join(staging, path), { force: false, errorOnExist: false, preserveTimestamps: true })
  }
  await rm(previous, { recursive: true, force: true })
  await rename(target, previous).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error
  })
  await rename(staging, target)
  await rm(previous, { recursive: true, force: true })
}

async function recover(target: string, previous: string): Promise<void> {
  if ((await exists(target)) || !(await exists(previous))) return
  await rename(previous, target)
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Files in the old folder that no build listed; a folder without our manifest must be empty. */
async function foreignFiles(target: string, out: string): Promise<readonly string[]> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    if (hasCode(cause, 'ENOENT')) return []
    throw unwritable('output folder', out, cause)
  })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(target, join(entry.parentPath, entry.name)))
  if (files.length === 0) return []
  const text = await readFile(join(target, manifestName), 'utf8').catch(() => '')
  const known = readManifestPaths(text)
  if (known === undefined) {
    throw new OffprintError(
      'press/unsafe-output',
      `Unexpected files in \`${out}\` that no build made, expected an empty folder or an earlier build; empty it or name another with --out`,
    )
  }
  const ours = new Set([manifestName, ...known])
  return files.filter((path) => !ours.has(path.split(sep).join('/')))
}

async function writable<Result>(out: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (cause) {
    throw cause instanceof OffprintError ? cause : unwritable('output folder', out, cause)
  }
}
