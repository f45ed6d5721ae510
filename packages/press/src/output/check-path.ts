import { OffprintError } from '@offprint/core'

const safe = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:*?"<>|\u0000-\u001f]+$/

/**
 * Makes a function that refuses paths that leave the output folder, that some file system cannot hold, or that are taken.
 *
 * @returns A function that throws OffprintError `press/unsafe-path` or `press/duplicate-path`.
 */
export function createPathCheck(): (path: string, adapter: string) => void {
  const taken = new Map<string, string>()
  return (path, adapter) => {
    if (!safe.test(path)) {
      throw new OffprintError(
        'press/unsafe-path',
        `Unexpected path \`${path}\` of \`${adapter}\`, expected a relative one that every file system can hold`,
      )
    }
    const key = path.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    if (other !== undefined) {
      throw new OffprintError(
        'press/duplicate-path',
        `Unexpected second \`${path}\` of \`${adapter}\`, expected one that \`${other}\` does not write`,
      )
    }
    taken.set(key, adapter)
  }
}
