import type { Element, RootContent } from 'hast'
import { element } from '../html/elements.js'
import type { ContentContext } from './content-context.js'

/**
 * Makes the list of notes that WordPress shows for the block `footnotes`.
 *
 * @param context - Of the item, with the notes that the editor keeps.
 * @returns hast: a list whose items have the ids that the marks in the text lead to; `undefined` when there are no notes.
 */
export function footnoteList({ notes, parse }: ContentContext): readonly RootContent[] | undefined {
  const items = readNotes(notes).map(({ id, content }) => {
    const back = element('a', [{ type: 'text', value: '↩︎' }], { href: `#${id}-link` })
    return element('li', [...(parse(content) as Element['children']), { type: 'text', value: ' ' }, back], { id })
  })
  return items.length === 0 ? undefined : [element('ol', items, { className: ['wp-block-footnotes'] })]
}

interface Note {
  readonly id: string
  readonly content: string
}

function readNotes(json: string): readonly Note[] {
  try {
    const value: unknown = json === '' ? [] : JSON.parse(json)
    return Array.isArray(value) ? value.filter(isNote) : []
  } catch {
    return []
  }
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'id') === 'string' &&
  typeof Reflect.get(value, 'content') === 'string'
