import { displayWidth } from './display-width.js'
import { columns, wrap } from './wrap.js'
import type { Blocks, Lines } from './writer.js'

/**
 * Writes code: a line that is too long goes on further in; the others keep their spaces.
 *
 * @param value - The code.
 * @returns Its lines, four spaces in.
 */
export const codeLines = (value: string): Lines =>
  value
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((line) =>
      displayWidth(line) + 4 <= columns
        ? [`    ${line}`.trimEnd()]
        : wrap(line, `    ${/^ */.exec(line)?.[0] ?? ''}`, '        '),
    )

/**
 * Writes a heading over a line of marks.
 *
 * @param text - Its words.
 * @param mark - One character.
 * @returns Two lines or more.
 */
export function underlined(text: string, mark: string): Lines {
  const lines = wrap(text)
  return [...lines, mark.repeat(Math.min(columns, Math.max(3, ...lines.map((line) => displayWidth(line)))))]
}

/**
 * Joins blocks to one, empty lines between them.
 *
 * @param blocks - Any number.
 * @returns Their lines.
 */
export const joinBlocks = (blocks: Blocks): Lines =>
  blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))

/**
 * Moves blocks in behind a mark; lines are broken anew, since the mark takes room.
 *
 * @param blocks - What stands behind it.
 * @param mark - Such as `- `; as many spaces stand before the following lines.
 * @returns As many blocks.
 */
export function indent(blocks: Blocks, mark: string): Blocks {
  const space = ' '.repeat(mark.length)
  return blocks.map((lines, block) =>
    lines.flatMap((line, index) => wrapIndented(line, block === 0 && index === 0 ? mark : space, space)),
  )
}

function wrapIndented(line: string, first: string, rest: string): Lines {
  const own = /^ */.exec(line)?.[0] ?? ''
  return line === '' ? [''] : wrap(line, first + own, rest + own)
}

/**
 * Writes an address behind its label; one that does not fit there gets a line of its own, since it cannot be broken.
 *
 * @param label - Such as `[1]`.
 * @param url - Absolute.
 * @returns One line or two.
 */
export function addressLines(label: string, url: string): Lines {
  const line = `${label} ${url}`
  return displayWidth(line) <= columns ? [line] : [label, url]
}
