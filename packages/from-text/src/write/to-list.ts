import type { List, ListItem } from '@offprint/core'
import type { Locate } from '../clean/create-locate.js'
import type { Block, Finding } from '../sheet.js'

/** A block that is an item of a list. */
export interface ItemLine {
  readonly block: Block
  readonly item: Finding & { readonly kind: 'item' }
}

/**
 * Builds a list; items of depth 1 become a list inside the item before them.
 *
 * @param lines - Its items in order, the first one of depth 0.
 * @param locate - Turns offsets into places.
 * @returns The list, without the marks of its items.
 */
export function toList(lines: readonly ItemLine[], locate: Locate): List {
  const [first] = lines
  const depth = first?.item.depth ?? 0
  const items: ItemLine[][] = []
  for (const line of lines) {
    if (line.item.depth === depth) items.push([line])
    else items.at(-1)?.push(line)
  }
  const { ordered = false, number } = first?.item ?? {}
  return {
    type: 'list',
    ordered,
    ...(ordered && number !== undefined && number !== 1 ? { start: number } : {}),
    spread: false,
    children: items.map((each) => toItem(each, locate)),
    position: placeOf(lines, locate),
  }
}

function toItem(lines: readonly ItemLine[], locate: Locate): ListItem {
  const [own, ...inner] = lines
  const { text = '', start = 0, end = 0 } = own?.block ?? {}
  const mark = own?.item.mark.length ?? 0
  const value = text.slice(mark)
  return {
    type: 'listItem',
    spread: false,
    children: [
      { type: 'paragraph', children: [{ type: 'text', value }], position: locate(start, end) },
      ...(inner.length === 0 ? [] : [toList(inner, locate)]),
    ],
    position: placeOf(lines, locate),
  }
}

const placeOf = (lines: readonly ItemLine[], locate: Locate): NonNullable<List['position']> =>
  locate(lines[0]?.block.start ?? 0, lines.at(-1)?.block.end ?? 0)
