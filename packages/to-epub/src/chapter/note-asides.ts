import { h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'

/**
 * Makes the list of notes into what readers show as pop-ups, and all others as plain text with links both ways
 * (EPUB Structural Semantics 1.1, `footnote`; Apple Books Asset Guide, "Pop-up footnotes").
 *
 * @param section - The `section` of shared rendering: a heading, and a list with an item a note; it is changed.
 */
export function noteAsides(section: Element): void {
  section.children = section.children.flatMap((part) =>
    part.type === 'element' && part.tagName === 'ol' ? part.children.map(aside) : [part],
  )
  const { role: _, ...properties } = section.properties
  section.properties = { ...properties, 'epub:type': 'footnotes' }
}

function aside(item: ElementContent, index: number): ElementContent {
  if (item.type !== 'element') return item
  // A list numbers its items itself; here the number has to be written.
  const number = h('span', { className: ['note-number'] }, [`${index + 1}.`])
  const [first, ...rest] = item.children
  const children: ElementContent[] =
    first?.type === 'element' && first.tagName === 'p'
      ? [{ ...first, children: [number, { type: 'text', value: ' ' }, ...first.children] }, ...rest]
      : [h('p', {}, [number]), ...item.children]
  return { type: 'element', tagName: 'aside', properties: { ...item.properties, role: 'doc-footnote' }, children }
}
