import { OffprintError } from '@offprint/core'

/**
 * Adds the file's name to errors of a reader, which was not told where the text came from.
 *
 * @param file - Path of the file.
 * @param run - What may throw.
 * @returns What it gives.
 * @throws OffprintError with the file's name, and everything else as it is.
 */
export async function naming<Result>(file: string, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
    const { code, message, issues, place, cause } = error
    throw new OffprintError(code, message, {
      issues,
      file,
      cause: cause ?? error,
      ...(place === undefined ? {} : { place }),
    })
  }
}
