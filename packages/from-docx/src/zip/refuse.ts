import { OffprintError } from '@offprint/core'

/** Why a file cannot be read as a Word document. */
export type Refusal =
  | 'not-docx'
  | 'old-word'
  | 'encrypted'
  | 'other-format'
  | 'broken-zip'
  | 'broken-part'
  | 'too-large'
  | 'doctype'
  | 'too-deep'

/**
 * Makes the error of a file that cannot be read.
 *
 * @param rule - Second half of its code.
 * @param unexpected - What the file is or holds.
 * @param expected - What to do.
 * @param file - Its name.
 * @returns The error.
 */
export function refuse(rule: Refusal, unexpected: string, expected: string, file: string | undefined): OffprintError {
  return new OffprintError(
    `from-docx/${rule}`,
    `Unexpected ${unexpected}, expected ${expected}`,
    file === undefined ? {} : { file },
  )
}
