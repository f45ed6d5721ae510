import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { math } from 'micromark-extension-math'
import type { Extension } from 'micromark-util-types'
import { dollarMath } from './dollar-math.js'
import { inlineDirective } from './inline-directive.js'
import { allLiteralLinks, linkLiterals, literalLinkTree, webLiteralLinks } from './literal-links.js'

/** A part of the dialect beside CommonMark. */
export interface Feature {
  /** Can it occur in a text? Each feature makes every text slower to read. */
  readonly occursIn: (text: string) => boolean
  readonly syntax: readonly Extension[]
  readonly tree: readonly TreeExtension[]
  /** Changes the tree once more. */
  readonly finish?: (tree: Root, text: string) => void
}

const has =
  (sign: RegExp) =>
  (text: string): boolean =>
    sign.test(text)

/** Wherever this stands, it is a link or stands in code: nothing in it or before it can make it anything else. */
const ordinaryLink = /(?<=^|\s|\s[*_(“‘])\[(?!\^)[^[\]\n\\`<|]+\]\((?:https?:\/\/|mailto:)[^\s()<>`\\|]*\)/gm

const webAddress = /https?:\/\/|www\./i
const mailAddress = /[\w.+-]@[\da-z]/i

/** A row under a table's head, whatever the table stands in. */
const delimiterRow = /^(?=[^\n-]*-)(?=[^\n|:]*[|:])[ \t>*+\d.)|:-]+$/m

/** GFM, directives and mathematics. */
export const features: readonly Feature[] = [
  {
    // Not the address of an ordinary link, which nearly every text has.
    occursIn: (text) => {
      const rest = text.replace(ordinaryLink, '')
      return webAddress.test(rest) && !mailAddress.test(rest)
    },
    syntax: [webLiteralLinks],
    tree: literalLinkTree,
    finish: linkLiterals,
  },
  {
    occursIn: (text) => mailAddress.test(text.replace(ordinaryLink, '')),
    syntax: [allLiteralLinks],
    tree: literalLinkTree,
    finish: linkLiterals,
  },
  { occursIn: has(/\[\^/), syntax: [gfmFootnote()], tree: [gfmFootnoteFromMarkdown()] },
  {
    // One tilde is no strikethrough: other dialects write subscripts so (`H~2~O`), and people mean "about". But beside one
    // other marks open and close where they else would not (`word*~*`).
    occursIn: has(/~/),
    syntax: [gfmStrikethrough({ singleTilde: false })],
    tree: [gfmStrikethroughFromMarkdown()],
  },
  {
    occursIn: (text) => text.includes('|') && delimiterRow.test(text),
    syntax: [gfmTable()],
    tree: [gfmTableFromMarkdown()],
  },
  { occursIn: has(/\[[\t\n\r xX]\]/), syntax: [gfmTaskListItem()], tree: [gfmTaskListItemFromMarkdown()] },
  {
    occursIn: has(/::|:[a-z-]+\[/),
    syntax: [{ text: { 58: inlineDirective }, flow: { ...directive().flow } }],
    // Verbose, so that a directive that nobody closed can be told.
    tree: [directiveFromMarkdown({ verbose: true })],
  },
  { occursIn: has(/\$/), syntax: [{ text: { 36: dollarMath }, flow: { ...math().flow } }], tree: [mathFromMarkdown()] },
]
