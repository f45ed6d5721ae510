import { OffprintError } from '@offprint/core'
import { createPointAt } from './point-at.js'
import type { SourcePart } from './split-front-matter.js'

/** Nesting that no author writes and that parsers of Markdown take minutes for. */
const patterns: readonly RegExp[] = [
  /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){200}/m,
  /([*_])\1{999}[^\n]*[^\s*_]/,
  /(?:!\[){500}/,
  /^[ \t>]*:{100}/m,
]

/**
 * Refuses bodies that are nested so deep that reading them would not end.
 *
 * @param body - With line feeds, and its first line in the file.
 * @param file - Name of the file, for the error.
 * @throws OffprintError `from-markdown/too-deep`.
 */
export function refuseNesting({ text, line }: SourcePart, file: string | undefined): void {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found === null) continue
    const reason = `Unexpected nesting in \`${found[0].trim().slice(0, 20)}…\`, expected Markdown that people could have written`
    const point = createPointAt(text)(found.index)
    throw new OffprintError('from-markdown/too-deep', reason, {
      place: { ...point, line: point.line + line - 1 },
      ...(file === undefined ? {} : { file }),
    })
  }
}
