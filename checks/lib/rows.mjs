// The kinds of row in the table.

/** A file that a check has judged: errors fail it, warnings only with --strict. */
export const judged = (check, file, { errors = [], warnings = [], note = '' } = {}) => ({
  check,
  file,
  errors,
  warnings,
  note,
})

/** A check that has been left out, and why. */
export const skipped = (check, note) => ({ check, note, skip: true })

/** A check that had nothing to do: skipped, unless the outputs have to be complete. */
export const absent = (check) => ({ ...skipped(check, 'nothing to check'), absent: true })

/** A reading that is printed and not counted. */
export const informed = (check, file, note) => ({ check, file, note, info: true })
