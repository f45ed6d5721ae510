import type { TextLine } from './text-lines.js'

/** Columns of an entry of a list without marks. */
const widest = 200

/**
 * Finds lines that follow a block which ends in a colon, for as long as they look like the entries of one list.
 *
 * @param lines - All lines of the text.
 * @returns For each line whether a colon introduces it, and whether it looks like the first one that it introduces.
 */
export function introducedLines(lines: readonly TextLine[]): readonly ('alike' | 'other' | undefined)[] {
  let open = false
  let first: TextLine | undefined
  return lines.map((line) => {
    const { form, kind } = line
    if (!open || !mayBeEntry(line, first) || form.width > widest || form.end === 'colon') {
      open = form.end === 'colon' && kind === 'text'
      first = undefined
      return undefined
    }
    first ??= line
    const sameEnd = form.end === first.form.end
    open = sameEnd || form.end === 'stop' || first.form.end === 'stop'
    return sameEnd && form.case === first.form.case ? 'alike' : 'other'
  })
}

/** Lines that stand together are an address or verse or code, unless they end as the parts of one sentence do. */
const mayBeEntry = (line: TextLine, first: TextLine | undefined): boolean =>
  line.alone || endsInSemicolon(line) || (first !== undefined && endsInSemicolon(first))

const endsInSemicolon = ({ text }: TextLine): boolean => /[;；؛]$/.test(text.slice(-1))
