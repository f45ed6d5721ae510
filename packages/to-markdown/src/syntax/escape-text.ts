import { escapeLineStart } from './escape-line-start.js'
import { isUnsafe } from './is-unsafe.js'

/** Where a text stands among the signs round it. */
export interface TextPlace {
  /** What was written before it; `\n` where a line begins. */
  readonly before: string
  /** The first character after it; `\n` where a line ends. */
  readonly after: string
  /** Must it stay on one line? */
  readonly line: boolean
  readonly cell: boolean
  /** Inside brackets, of a link, a picture or a directive. */
  readonly label: boolean
  /** Is white space of any kind taken off its ends? */
  readonly trimmed: boolean
  readonly heading: boolean
  /** Inside a link no address is made a link. */
  readonly link: boolean
  /** Places of the dollars that would begin a formula. */
  readonly dollars: ReadonlySet<number>
}

/**
 * Writes a text so that it is read as the same characters, with as few escapes as that takes.
 *
 * @param value - Any text.
 * @param place - Where it stands.
 * @returns Markdown.
 */
export function escapeText(value: string, place: TextPlace): string {
  const starts = escapeLineStart(value, place)
  let written = ''
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index)
    if (mustEncode(character, value, index, place))
      written += `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
    else if (starts.has(index) || isUnsafe(character, value, index, place)) written += `\\${character}`
    else written += character
  }
  return written
}

/** White space at the ends of a line is trimmed, and blank lines part paragraphs; a line break ends a heading or a cell. */
function mustEncode(character: string, value: string, index: number, place: TextPlace): boolean {
  if (!/\s/.test(character)) return false
  const previous = index === 0 ? place.before : value.charAt(index - 1)
  const next = index === value.length - 1 ? place.after : value.charAt(index + 1)
  if (character === '\n') return place.line || previous === '\n' || (next === '\n' && index === value.length - 1)
  // Other white space than this is trimmed only where a reader does it, and not a parser.
  if (!place.trimmed && character !== ' ' && character !== '\t') return false
  return isEdge(previous, place) || isEdge(next, place)
}

const isEdge = (character: string, { trimmed, cell }: TextPlace): boolean =>
  character === '\n' || (trimmed && /[[\]\u00A0]/.test(character)) || (cell && character === '|')
