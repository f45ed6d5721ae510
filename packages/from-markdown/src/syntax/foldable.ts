import { delimiterRow } from './delimiter-row.js'

/** Nothing but itself to any part of the dialect, and no white space. */
const plain = String.raw`[^\s\\\x60*_[\]<>&~$|@\u0000-\u001F\uE000-\uF8FF]`

/** A link to a web address: wherever its words stand, they are its words, and nobody looks into its address. */
const label = `(?!\\^)${plain}+(?: ${plain}+)*`
const address = String.raw`[^\s()<>\x60\\|&$[\]]+`

/** What may stand between a space and a link. */
const opening = `["'(“‘]?`

/** Words of one line or paragraph, parted by single white space; not so many that matching them takes the stack. */
const runOf = (word: string): RegExp =>
  new RegExp(String.raw`(?<=^|[ \n])${word}(?:(?: |\n(?=[A-Za-z\u00C0-\u1FFF]))${word}){2,300}`, 'g')

/** What would be a link by itself (GFM 6.9). */
const noAddress = `(?!${plain}*(?:://|[Ww][Ww][Ww]\\.))`

/** Any words and links, but no address alone. */
const anyWords = runOf(`(?:${noAddress}${plain}+|${opening}\\[${label}\\]\\(${address}\\)${noAddress}${plain}*)`)

/** Words that may stand in a link's title or address too. */
const wordsAlone = runOf(String.raw`[0-9A-Za-z\u00C0-\u1FFF\u2010-\u201F-]+[,.;]*`)

/** Links as they may stand in a run: their `words`, and their `url`. */
export const foldableLink: RegExp = new RegExp(
  `(?<=(?:^|[ \\n])${opening})\\[(?<words>${label})\\]\\((?<url>${address})\\)`,
  'g',
)

/** Tags and directives, whose attributes are told apart by their names and whose labels may be too long; tabs, which fill up. */
const counted = /\t|<[A-Za-z!?/]|::|:[\w-]*\[/

const brackets = /[[\]]/

/** Code and formulas, in which the end of a line becomes a space; definitions, which it ends. */
const endsMatter = /[`$]|\]:/

/** Which words of a part of a text may be folded. */
export interface Foldable {
  readonly run: RegExp
  /** May a run go on over the end of a line? */
  readonly joinsLines: boolean
}

/**
 * Says which words of a part may be folded.
 *
 * @param part - Lines between blank ones.
 * @param hasDefinitions - Does the text define labels? What stands in brackets is then looked up by its words.
 * @returns The words, or nothing.
 */
export function foldableIn(part: string, hasDefinitions: boolean): Foldable | undefined {
  if (counted.test(part)) return undefined
  const onlyLinks = !brackets.test(part) || !brackets.test(part.replace(foldableLink, ''))
  if (!onlyLinks && hasDefinitions) return undefined
  return {
    run: onlyLinks ? anyWords : wordsAlone,
    joinsLines: !endsMatter.test(part) && !(/[|:]/.test(part) && delimiterRow.test(part)),
  }
}
