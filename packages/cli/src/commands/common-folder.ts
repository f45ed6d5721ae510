import { sep } from 'node:path'

/**
 * The innermost folder that holds all of some files.
 *
 * @param paths - Absolute paths of files, or of folders, which stand in the folder round them.
 * @returns Its absolute path.
 */
export function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => path.split(sep).slice(0, -1))
  const shared = first.findIndex((part, at) => rest.some((other) => other[at] !== part))
  return first.slice(0, shared === -1 ? undefined : shared).join(sep) || sep
}
