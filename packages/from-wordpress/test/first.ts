import type { Flow, Message } from '@offprint/core'
import type { WordpressItem, WordpressOptions } from '../src/index.js'
import { collect } from './collect.js'
import { type ItemFields, type SiteFields, wxr } from './write-wxr.js'

/** The article of an export that holds one. */
export async function first(
  fields: ItemFields,
  site: SiteFields = {},
  options: WordpressOptions = {},
  more: readonly ItemFields[] = [],
): Promise<WordpressItem> {
  const [item] = await collect(wxr([fields, ...more], site), options)
  if (item === undefined) throw new Error('expected an article')
  return item
}

/** The body of a post with this content, and what was said of it. */
export async function body(
  content: string,
  more: readonly ItemFields[] = [],
): Promise<{ blocks: readonly Flow[]; rules: readonly string[]; residue: readonly string[] }> {
  const { article, messages, residue } = await first({ content, id: 1 }, {}, {}, more)
  return { blocks: article.body.children, rules: rules(messages), residue: residue.map(({ text }) => text) }
}

/** Rules of messages, those about the whole file left aside. */
export const rules = (messages: readonly Message[]): readonly string[] =>
  messages.filter(({ article }) => article !== undefined).map(({ ruleId }) => ruleId)
