// The three kinds of row in the table.

/** A file that a check has judged: errors fail it, warnings only with --strict. */
export const judged = (check, file, { errors = [], warnings = [], note = '' } = {}) => ({
  check,
  file,
  errors,
  warnings,
  note,
})

export const NOTHING = 'nothing to check'

/** A check that had nothing to do. */
export const skipped = (check, note = NOTHING) => ({ check, note, skip: true })

/** A reading that is printed and not counted. */
export const informed = (check, file, note) => ({ check, file, note, info: true })
