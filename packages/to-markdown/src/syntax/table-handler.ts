import type { Parents, Table } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Handle, Info, State } from 'mdast-util-to-markdown'

/** Columns of characters up to which pipes are lined up: beyond them nobody sees it. */
const widest = 120

const aligned = gfmTableToMarkdown({ tablePipeAlign: true }).handlers?.table as Handle
const compact = gfmTableToMarkdown({ tablePipeAlign: false }).handlers?.table as Handle

/**
 * Writes a table with its pipes lined up, as long as it is narrow.
 *
 * @param node - mdast.
 * @param parent - Of the table.
 * @param state - Of the serialiser.
 * @param info - Where it stands.
 * @returns Markdown.
 */
export function tableHandler(node: Table, parent: Parents | undefined, state: State, info: Info): string {
  const neat = aligned(node, parent, state, info)
  return neat.indexOf('\n') > widest ? compact(node, parent, state, info) : neat
}
