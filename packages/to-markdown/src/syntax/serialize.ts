import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { mathToMarkdown } from 'mdast-util-math'
import { type Handlers, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { isClose } from '../body/close-directives.js'
import { findDollars } from './find-dollars.js'
import { createHandlers } from './handlers.js'
import { tableHandler } from './table-handler.js'

const { math } = mathToMarkdown().handlers ?? {}

/** The extensions' patterns of what is unsafe are not taken over: {@link createHandlers} has its own. */
const extended: Partial<Handlers> = {
  ...gfmFootnoteToMarkdown().handlers,
  ...gfmTableToMarkdown().handlers,
  ...directiveToMarkdown({ preferUnquoted: true, quoteSmart: true }).handlers,
  ...(math === undefined ? {} : { math }),
  table: tableHandler,
}

const fixed: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  // What belongs to the block round it stands close to what follows.
  join: [(left) => (left.type === 'leafDirective' && isClose(left.name) ? 0 : undefined)],
  unsafe: [
    { character: '$', inConstruct: 'label' },
    { character: '|', inConstruct: 'tableCell' },
    { character: '\n', inConstruct: 'tableCell' },
  ],
}

/**
 * Writes blocks.
 *
 * @param blocks - mdast.
 * @returns Markdown that ends in a line feed; nothing for no blocks.
 */
export function serializeBlocks(blocks: readonly RootContent[]): string {
  return serialize({ type: 'root', children: [...blocks] })
}

/**
 * Writes inline content that stands alone, such as a deck.
 *
 * @param children - mdast.
 * @returns Markdown on one line.
 */
export function serializeLine(children: readonly PhrasingContent[]): string {
  const alone: Paragraph = { type: 'paragraph', data: { alone: true } as Paragraph['data'], children: [...children] }
  return serialize({ type: 'root', children: [alone] }).replace(/\n$/, '')
}

const none: ReadonlySet<number> = new Set()

function serialize(tree: Nodes): string {
  const dollars = new Map<Text, ReadonlySet<number>>()
  collectDollars(tree, dollars)
  const handlers = { ...extended, ...createHandlers((text) => dollars.get(text) ?? none) }
  return toMarkdown(tree, { ...fixed, handlers: handlers as Partial<Handlers> })
}

/** Blocks that hold words: each is read as a whole. */
const worded: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'leafDirective'])

function collectDollars(node: Nodes, dollars: Map<Text, ReadonlySet<number>>): void {
  if (!('children' in node)) return
  if (worded.has(node.type)) for (const [text, places] of findDollars(node.children)) dollars.set(text, places)
  else for (const child of node.children) collectDollars(child, dollars)
}
