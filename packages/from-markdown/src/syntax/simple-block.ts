import { plainCharacter as plain } from './plain-character.js'
import { signRange } from './signs.js'

/** A letter or digit to the rules of emphasis (CommonMark 6.2). */
const letter = String.raw`0-9A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F`

/** What opens after this cannot close anything, and is no picture and no directive. */
const before = String.raw`(?:^|[\s("'“‘—-])`

// What stands before a mark is looked at after it, since most characters are none.
const link = String.raw`\[(?<=${before}\[)(?!\^)(?<label>(?:${plain}|@)+(?:[ \n](?:${plain}|@)+)*)\]\((?<url>[^\s()<>\\\x60|&$[\]]+)\)`

const code = String.raw`\x60(?<!\x60\x60)(?![ \x60])(?<code>[^\x60\n]*[^\x60\n ])\x60(?!\x60)`

/** After its closing mark stands nothing that the mark could open. */
const afterMark = String.raw`(?:(?<=[${letter}]\k<mark>)(?=$|[\s.,;:?!)"'”’—-])|(?=$|\s))`
const emphasis = String.raw`(?<mark>\*\*?|__?)(?<=${before}\k<mark>)(?=[${letter}])(?<marked>${plain}+(?:[ \n]${plain}+)*)\k<mark>${afterMark}`

/** Between letters it is no mark. */
const underscore = `_(?<=[${letter}]_)(?=[${letter}])`

/** What stands in simple blocks beside words, by the names of its groups: `label` and `url`, `code`, `mark` and `marked`. */
export const simpleInline: RegExp = new RegExp(`${link}|${code}|${emphasis}|${underscore}`, 'g')

const marks = /[*_`[]/

/** What may need more than this: marks, references, ends of lines with spaces, addresses that are links by themselves. */
const further = new RegExp(
  String.raw`[\\\x60*_[\]<>~\u0000-\u0009\u000B-\u001F${signRange}]| \n|:\/\/|www\.|[\w.+-]@|&#?\w+;`,
  'i',
)

const twoDollars = /\$[^$]*\$/

/** Lines of a paragraph, each of which begins with no mark of anything else, or of a heading. */
const line = String.raw`(?:[A-Za-z\u00C0-\u1FFF\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF"'(“‘{[*_\x60]|\d+(?![\d.)]))[^\n]*`
const lines = new RegExp(String.raw`^(?:#{1,6} +(?![ #])[^\n]*[^\n# ]|${line}(?:\n${line})*)$`)

/**
 * Is this a paragraph of words and simple links, code and emphasis, or a heading of them, whatever stands before and after
 * it?
 *
 * @param part - Lines between blank ones.
 * @returns Whether it is.
 */
export function isSimpleBlock(part: string): boolean {
  if (!lines.test(part) || part.endsWith(' ') || twoDollars.test(part)) return false
  return !further.test(marks.test(part) ? part.replace(simpleInline, 'x$<marked>') : part)
}
