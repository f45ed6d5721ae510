import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/run.js'

/** What a command did. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** An empty folder of its own. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'offprint-cli-'))

/** Runs the command in a folder, off a terminal. */
export async function runCommand(folder: string, ...argv: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' }
  const code = await run(argv, {
    folder,
    out: { write: (text) => (written.out += text) },
    err: { write: (text) => (written.err += text) },
  })
  return { code, ...written }
}

/** Files below a folder, by path with `/`. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((path): [string, Buffer] => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  )
}
