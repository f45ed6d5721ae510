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
import { delimiterRow } from './delimiter-row.js'
import { dollarMath } from './dollar-math.js'
import { inlineDirective } from './inline-directive.js'
import { hasLiteralLink, linkLiterals, literalLinks, literalLinksIn, literalLinkTree } from './literal-links.js'

/** A part of the dialect beside CommonMark. */
export interface Feature {
  /** Can it occur in a text? Each feature makes every text slower to read. */
  readonly occursIn: (text: string) => boolean
  readonly syntax: readonly Extension[]
  /** Syntax for one text alone, which does in its stead and is quicker. */
  readonly syntaxFor?: (text: string) => Extension
  readonly tree: readonly TreeExtension[]
  /** Changes the tree once more. */
  readonly finish?: (tree: Root, text: string) => void
}

const has =
  (sign: RegExp) =>
  (text: string): boolean =>
    sign.test(text)

/** GFM, directives and mathematics. */
export const features: readonly Feature[] = [
  {
    occursIn: hasLiteralLink,
    syntax: [literalLinks],
    syntaxFor: literalLinksIn,
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
    occursIn: has(delimiterRow),
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
