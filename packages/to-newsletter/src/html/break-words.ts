import { h } from '@offprint/html'
import type { ElementContent } from 'hast'

/** Longer than words are, and short enough for a narrow screen in a fixed-width font. */
const longest = 22

/** Runs that nothing parts; ideographs and kana may be parted anywhere as they are. */
const run = new RegExp(
  `([^\\s\u00a0\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{${longest}})(?=[^\\s\u00a0\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{6})`,
  'gu',
)

/** Takes no room and lets a line break: no element or property that does it is known to all clients. */
const zeroWidthSpace = '\u200b'

/**
 * Lets long runs without spaces, such as addresses, break on narrow screens.
 *
 * @param text - Any text.
 * @returns The text with zero-width spaces in runs of more than 27 characters.
 */
export function breakWords(text: string): string {
  return text.replace(run, `$1${zeroWidthSpace}`)
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
      breakable(
        line
          .replace(/\t/g, '    ')
          .replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length))
          .replace(/ {2}/g, '\u00a0 '),
      ),
    ])
}

const breakable = (value: string): ElementContent => ({ type: 'text', value: breakWords(value) })
