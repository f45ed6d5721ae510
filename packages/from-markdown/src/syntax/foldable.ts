import { delimiterRow } from './delimiter-row.js'
import { plainCharacter } from './plain-character.js'

/** Words of one line or paragraph, parted by single white space; not so many that matching them takes the stack. */
const runOf = (word: string): RegExp =>
  new RegExp(String.raw`(?<=^|[ \n])${word}(?: ${word}|\n(?=[A-Za-z\u00C0-\u1FFF])${word}){2,300}`, 'g')

/** Any words without marks, but no address that would be a link by itself (GFM 6.9). */
const anyWords = runOf(String.raw`(?!\S*:\/\/|\S*[Ww][Ww][Ww]\.)${plainCharacter}+`)

/** Words that may stand in a link's title or address too. */
const wordsAlone = runOf(String.raw`[0-9A-Za-z\u00C0-\u1FFF\u2010-\u201F-]+[,.;]*`)

/** Tags and directives, whose attributes are told apart by their names and whose labels may be too long; tabs, which fill up. */
const counted = /\t|<[A-Za-z!?/]|::|:[\w-]*\[/

const brackets = /[[\]]/

/** Of a link or its definition. */
const addressOrTitle = /\](?:\(|:)/

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
  if (counted.test(part) || (hasDefinitions && brackets.test(part))) return undefined
  return {
    run: addressOrTitle.test(part) ? wordsAlone : anyWords,
    joinsLines: !endsMatter.test(part) && !delimiterRow.test(part),
  }
}
