import type { ReaderOptions } from '@offprint/core'
import type { Root } from 'mdast'
import type { Options } from 'mdast-util-from-markdown'

/** A part of a dialect: how the tokenizer finds it, and which nodes come of it. */
export interface MarkdownExtension {
  /** For micromark, such as `gfmTable()` of `micromark-extension-gfm-table`. */
  readonly syntax?: NonNullable<Options['extensions']>[number]
  /** For `mdast-util-from-markdown`, such as `gfmTableFromMarkdown()` of `mdast-util-gfm-table`. */
  readonly tree?: NonNullable<Options['mdastExtensions']>[number]
}

/**
 * Changes the tree before it is read: what a remark plugin returns when it is called with its options.
 *
 * @param tree - mdast of the body, which may be changed in place.
 * @returns Another tree, or nothing.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is one.
export type TreePlugin = (tree: Root) => Root | undefined | void

/** What the reader of Markdown may be told beside the dialect. */
export interface MarkdownSettings {
  /** Further syntax of bodies. */
  readonly extensions?: readonly MarkdownExtension[]
  /** Called in their order. */
  readonly plugins?: readonly TreePlugin[]
}

/** Options of reading Markdown. */
export interface MarkdownOptions extends ReaderOptions, MarkdownSettings {}
