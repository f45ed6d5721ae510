import { OffprintError } from '@offprint/core'

/** A part of a file, and where it begins. */
export interface SourcePart {
  readonly text: string
  /** The file's line, from 1, on which the part's first line stands. */
  readonly line: number
}

/** A file in its two parts. */
export interface SplitSource {
  /** What stands between the fences; absent where the file has none. */
  readonly frontMatter?: SourcePart & { readonly syntax: 'yaml' | 'toml' }
  readonly body: SourcePart
}

const yamlFence = /^---(?:ya?ml)?[ \t]*$/i
const tomlFence = /^(?:\+\+\+(?:[ \t]*toml)?|---[ \t]*toml)[ \t]*$/i
const otherFence = /^(?:---[ \t]*[a-z][\w-]*|;;;)[ \t]*$/i
const closingFence = /^(?:---|\.\.\.)[ \t]*$/

/**
 * Parts front matter from the body: YAML from `---` on the first line that is not blank, up to `---` or `...`; TOML
 * from `+++` to `+++`.
 *
 * @param text - With line feeds and without a byte order mark.
 * @param file - Name of the file, for errors.
 * @returns Both parts.
 * @throws OffprintError `from-markdown/invalid-front-matter` where it is neither or is not closed.
 */
export function splitFrontMatter(text: string, file: string | undefined): SplitSource {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[first] ?? ''
  const isToml = tomlFence.test(opening) && hasEnd(opening, lines, first)
  if (isToml) return split(lines, first, 'toml', (line) => line.trimEnd() === markerOf(opening), file)
  if (otherFence.test(opening) && !yamlFence.test(opening) && hasEnd(opening, lines, first))
    throw foreign(opening.trim(), first + 1, file)
  if (!yamlFence.test(opening)) return { body: { text, line: 1 } }
  return split(lines, first, 'yaml', (line) => closingFence.test(line), file)
}

function split(
  lines: readonly string[],
  first: number,
  syntax: 'yaml' | 'toml',
  closes: (line: string) => boolean,
  file: string | undefined,
): SplitSource {
  const length = lines.slice(first + 1).findIndex(closes)
  if (length === -1) throw unclosed(first + 1, file)
  const closing = first + 1 + length
  return {
    frontMatter: { text: lines.slice(first + 1, closing).join('\n'), line: first + 2, syntax },
    body: { text: lines.slice(closing + 1).join('\n'), line: closing + 2 },
  }
}

const markerOf = (opening: string): string => opening.trim().slice(0, 3)

/** A fence that is not YAML's counts only where it is also closed. */
const hasEnd = (opening: string, lines: readonly string[], first: number): boolean =>
  lines.slice(first + 1).some((line) => line.trimEnd() === markerOf(opening))

function foreign(opening: string, line: number, file: string | undefined): OffprintError {
  const reason = `Unexpected front matter that begins with \`${opening}\`, expected YAML between \`---\` lines, or TOML between \`+++\` lines; nothing else is read, and nothing is ever run`
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
