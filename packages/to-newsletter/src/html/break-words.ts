import { h } from '@offprint/html'
import type { ElementContent } from 'hast'

/** Longer than words are, and short enough for a narrow screen in a fixed-width font. */
const longest = 22

/** What a line may end at by itself: spaces, ideographs and kana; a merge tag's mark must stay whole. */
const part = '\\s\u00a0\uFDD0\uFDD1\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'

/** Runs that nothing parts. */
const run = new RegExp(`([^${part}]{${longest}})(?=[^${part}]{6})`, 'gu')

/** Characters after which a run may be broken. */
const reach = longest + 6

/** Takes no room and lets a line break: no element or property that does it is known to all clients. */
const zeroWidthSpace = '\u200b'

/**
 * Lets long runs without spaces, such as addresses, break on narrow screens.
 *
 * @param text - Any text.
 * @returns The text with zero-width spaces in runs of more than 27 characters.
 */
export function breakWords(text: string): string {
  return hasLongRun(text) ? text.replace(run, `$1${zeroWidthSpace}`) : text
}

/** What nearly no text has: asked first, and from space to space, since that is quick to find out. */
function hasLongRun(text: string): boolean {
  for (let at = reach - 1; at < text.length; ) {
    const space = text.lastIndexOf(' ', at)
    if (space <= at - reach) return true
    at = space + reach
  }
  return false
}

/**
 * Writes source text so that it keeps its lines and indentation where `white-space` is not known (rule 23).
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
