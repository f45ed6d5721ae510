import { h } from '@offprint/html'
import type { ElementContent } from 'hast'

/** Longer than words are, and short enough for a narrow screen in a fixed-width font. */
const longest = 22

/**
 * Lets long runs without spaces break, by elements that take no room: no property that does it is known to all clients.
 *
 * @param text - Any text.
 * @returns Text and `wbr`.
 */
export function breakWords(text: string): readonly ElementContent[] {
  const parts = text.split(new RegExp(`([^\\s\u00a0]{${longest}})(?=[^\\s\u00a0])`, 'u')).filter((part) => part !== '')
  return parts.flatMap((value, index): ElementContent[] => {
    const previous = parts[index - 1]
    const joins = previous !== undefined && [...previous].length === longest && !/\s/.test(previous)
    return [...(joins ? [h('wbr')] : []), { type: 'text', value }]
  })
}

/**
 * Writes source text so that it keeps its lines and indentation where `white-space` is not known.
 *
 * @param code - Source text.
 * @returns Text with real line breaks and no-break spaces.
 */
export function codeLines(code: string): readonly ElementContent[] {
  return code
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [h('br')]),
      ...breakWords(
        line
          .replace(/\t/g, '    ')
          .replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length))
          .replace(/ {2}/g, '\u00a0 '),
      ),
    ])
}
