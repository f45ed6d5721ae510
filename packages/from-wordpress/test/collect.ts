import { fromWordpress, type WordpressItem, type WordpressOptions } from '../src/index.js'

/** Bytes of a text. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** All articles of an export. */
export async function collect(source: string | Uint8Array, options: WordpressOptions = {}): Promise<WordpressItem[]> {
  const items: WordpressItem[] = []
  for await (const item of fromWordpress([typeof source === 'string' ? bytes(source) : source], options))
    items.push(item)
  return items
}
