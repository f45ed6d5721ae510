import { OffprintError } from '@offprint/core'

/** A part of a file, and where it begins. */
export interface SourcePart {
  readonly text: string
  /** The file's line, from 1, on which the part's first line stands. */
  readonly line: number
}

/** A file in its two parts. */
export interface SplitSource {
  /** The YAML between the fences; absent where the file has none. */
  readonly frontMatter?: SourcePart
  readonly body: SourcePart
}

const yamlFence = /^---(?:ya?ml)?[ \t]*$/i
const otherFence = /^(?:---[ \t]*[a-z][\w-]*|\+\+\+(?:[ \t]*toml)?|;;;)[ \t]*$/i
const closingFence = /^(?:---|\.\.\.)[ \t]*$/

/**
 * Parts front matter from the body: `---` on the first line that is not blank, up to `---` or `...`.
 *
 * @param text - With line feeds and without a byte order mark.
 * @param file - Name of the file, for errors.
 * @returns Both parts.
 * @throws OffprintError `from-markdown/invalid-front-matter` where it is not YAML or is not closed.
 */
export function splitFrontMatter(text: string, file: string | undefined): SplitSource {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[first] ?? ''
  if (isForeign(opening, lines, first)) throw foreign(opening.trim(), first + 1, file)
  if (!yamlFence.test(opening)) return { body: { text, line: 1 } }
  const length = lines.slice(first + 1).findIndex((line) => closingFence.test(line))
  if (length === -1) throw unclosed(first + 1, file)
  const closing = first + 1 + length
  return {
    frontMatter: { text: lines.slice(first + 1, closing).join('\n'), line: first + 2 },
    body: { text: lines.slice(closing + 1).join('\n'), line: closing + 2 },
  }
}

/** A fence of another language counts only where it is also closed. */
function isForeign(opening: string, lines: readonly string[], first: number): boolean {
  if (yamlFence.test(opening) || !otherFence.test(opening)) return false
  const marker = opening.trim().slice(0, 3)
  return lines.slice(first + 1).some((line) => line.trimEnd() === marker)
}

function foreign(opening: string, line: number, file: string | undefined): OffprintError {
  const reason = `Unexpected front matter that begins with \`${opening}\`, expected YAML between \`---\` lines; nothing else is read, and nothing is ever run`
  return invalid(reason, line, file)
}

function unclosed(line: number, file: string | undefined): OffprintError {
  const reason = 'Unexpected end of file in the front matter, expected a line `---` that closes it'
  return invalid(reason, line, file)
}

function invalid(reason: string, line: number, file: string | undefined): OffprintError {
  return new OffprintError('from-markdown/invalid-front-matter', reason, {
    place: { line, column: 1 },
    ...(file === undefined ? {} : { file }),
  })
}
