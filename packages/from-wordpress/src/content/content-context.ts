import type { Embed, FileNode, PageBreak } from '@offprint/core'
import type { Element, RootContent } from 'hast'
import type { Attachment } from '../export/attachment.js'
import type { Journal } from '../report/journal.js'
import type { Shortcode } from './shortcode.js'

/** Nodes of the model that no HTML says as well as they do. */
export type Held = Embed | FileNode | PageBreak

/** What is known while the content of one item is read. */
export interface ContentContext {
  readonly journal: Journal
  /** The media library, by id. */
  readonly attachments: ReadonlyMap<string, Attachment>
  /** HTML of a reusable block, by id; `undefined` when the export does not hold it, or too much was put in already. */
  readonly pattern: (id: string) => string | undefined
  /** Ids of the reusable blocks that are being read. */
  readonly openPatterns: ReadonlySet<string>
  /** The notes of the item, as the block editor keeps them. */
  readonly notes: string
  /** What was uploaded to an item, in order; to this item when no id is given. */
  readonly uploads: (id?: string) => readonly Attachment[]
  /** The shortcode that a comment stands for. */
  readonly shortcodeAt: (node: RootContent) => Shortcode | undefined
  /** Keeps a node, and gives the element that stands for it until the HTML has been read. */
  readonly hold: (node: Held) => Element
  /** Reads content inside of content, such as a caption; paragraphs are not inferred. */
  readonly parse: (html: string) => readonly RootContent[]
  /** An address in full, where it can be told. */
  readonly resolve: (address: string) => string
  /** Counts pages. */
  readonly nextPage: () => number
}
