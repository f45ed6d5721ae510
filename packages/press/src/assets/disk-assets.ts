import { readFile, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, resolve, sep } from 'node:path'
import type { AssetSource } from '@offprint/core'
import { hasCode } from '../has-code.js'

/**
 * Finds pictures and other files on disk, inside one folder and nowhere else.
 *
 * An article may come from anybody: its `src` must not read `/etc/passwd` into a book, by `..` or by a link.
 *
 * @param root - Folder that nothing is read outside of.
 * @param sources - Path of each article's source by the article's id; `src` is relative to it.
 * @returns An asset source; absolute URLs, absolute paths, and what is not there or outside give `undefined`.
 */
export function diskAssets(root: string, sources: ReadonlyMap<string, string>): AssetSource {
  return async (src, article) => {
    const path = decode(src.split(/[?#]/)[0] ?? '')
    if (path === undefined || path === '' || isAbsolute(path) || /^[a-z][a-z0-9+.-]*:/i.test(src)) return undefined
    const source = article === undefined ? undefined : sources.get(article)
    const folder = source === undefined ? root : dirname(source)
    return readInside(resolve(root), resolve(folder, path))
  }
}

async function readInside(root: string, path: string): Promise<{ readonly bytes: Uint8Array } | undefined> {
  try {
    const real = await realpath(path)
    const realRoot = await realpath(root)
    return real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)
      ? { bytes: await readFile(real) }
      : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EACCES', 'ELOOP', 'ERR_INVALID_ARG_VALUE'))
      return undefined
    throw error
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
