import type { RootContent } from 'hast'
import { settleNotes } from './notes/settle-notes.js'
import type { BodyOptions, HtmlBody } from './options.js'
import { settleHeadings } from './pieces/settle-headings.js'
import { toBlocks } from './pieces/to-blocks.js'
import { createContext } from './read/create-context.js'

/**
 * Reads HTML to the body of an article.
 *
 * @param nodes - hast, such as the children of the element that holds the article.
 * @param options - Base address, the source's name, and the language round the nodes.
 * @returns Legal nodes of the model, what was guessed, and what was left out.
 */
export function toBody(nodes: readonly RootContent[], options: BodyOptions = {}): HtmlBody {
  const context = createContext(nodes, options)
  const blocks = toBlocks(context.read(nodes, context), context)
  const children = settleHeadings(settleNotes(blocks, context.journal), context.journal)
  return { children, messages: context.journal.messages, residue: context.journal.residue }
}
