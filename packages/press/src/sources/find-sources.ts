import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { OffprintError } from '@offprint/core'
import { hasCode } from '../has-code.js'

/**
 * Finds the files behind the names that a caller gave.
 *
 * @param names - Paths of files and folders; folders are searched to any depth, but for hidden ones and `node_modules`.
 * @param extensions - Endings with their dot that count inside folders; a file that is named itself always counts.
 * @returns Paths of files, each once; those of a folder sorted by name, so that every machine finds the same order.
 * @throws OffprintError `press/missing-source` or `press/empty-folder`.
 */
export async function findSources(names: readonly string[], extensions: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => filesOf(name, extensions)))
  return [...new Set(found.flat())]
}

async function filesOf(name: string, extensions: readonly string[]): Promise<readonly string[]> {
  const kind = await stat(name).catch((cause: unknown) => {
    if (!hasCode(cause, 'ENOENT', 'ENOTDIR')) throw cause
    const reason = `Unexpected missing file \`${name}\`, expected a file or folder; check the path`
    throw new OffprintError('press/missing-source', reason, { file: name, cause })
  })
  if (!kind.isDirectory()) return [name]
  const files = await filesUnder(name, extensions)
  if (files.length > 0) return files
  const expected = extensions.map((extension) => `\`${extension}\``).join(', ')
  throw new OffprintError(
    'press/empty-folder',
    `Unexpected folder \`${name}\` without articles, expected files that end in ${expected}`,
    { file: name },
  )
}

async function filesUnder(folder: string, extensions: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
  const sorted = visible.sort((one, other) => (one.name < other.name ? -1 : 1))
  const found = sorted.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path, extensions)
    return extensions.includes(extname(entry.name).toLowerCase()) ? [path] : []
  })
  return (await Promise.all(found)).flat()
}
