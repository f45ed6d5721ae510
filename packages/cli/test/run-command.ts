import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { run } from '../src/run.js'

/** What a command did. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder of its own, which is gone when the tests of the file have run. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-cli-'))
  folders.push(folder)
  return folder
}

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
