import { appendFile, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { OffprintError } from '@offprint/core'
import { hasCode } from '../has-code.js'
import { unwritable } from '../output/unwritable.js'

/** A new folder that is filled apart and then moved in place whole. */
export interface ImportFolder {
  /** Writes a file; its path is relative, with `/`. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Adds a line to a file. */
  addLine(path: string, line: string): Promise<void>
  /** Puts the folder in its place. */
  commit(): Promise<void>
  /** Removes what was written, unless it is in place. */
  discard(): Promise<void>
}

/**
 * Opens a folder to import into.
 *
 * @param out - Path of the folder; it must not exist yet, or be empty: what somebody wrote there is never touched.
 * @returns The folder.
 * @throws OffprintError `press/unsafe-output` where there is something in it, `press/unwritable-output`.
 */
export async function openImportFolder(out: string): Promise<ImportFolder> {
  const target = resolve(out)
  const entries = await readdir(target).catch((cause: unknown) => {
    if (hasCode(cause, 'ENOENT')) return undefined
    throw unwritable('folder', out, cause)
  })
  if (entries !== undefined && entries.length > 0) throw notEmpty(out)
  const staging = await stage(target).catch((cause: unknown) => {
    throw unwritable('folder', out, cause)
  })
  return {
    write: async (path, content) => {
      const file = join(staging, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    },
    addLine: (path, line) => appendFile(join(staging, path), `${line}\n`),
    commit: async () => {
      if (entries !== undefined) await rmdir(target)
      await rename(staging, target)
    },
    discard: () => rm(staging, { recursive: true, force: true }),
  }
}

async function stage(target: string): Promise<string> {
  await mkdir(dirname(target), { recursive: true })
  return mkdtemp(join(dirname(target), `.${basename(target)}.importing-`))
}

function notEmpty(out: string): OffprintError {
  const reason = `Unexpected files in \`${out}\`, expected an empty folder or none: an import changes nothing that is there; name another with --out`
  return new OffprintError('press/unsafe-output', reason, { file: out })
}
