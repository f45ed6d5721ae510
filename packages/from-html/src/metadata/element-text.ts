import type { Element, Nodes } from 'hast'

/** Elements whose text nobody reads, or that are to be pressed. */
export const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'textarea',
  'button',
  'iframe',
  'object',
])

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
)

/** Nodes that are visited for one text, so that many nested elements cost no more than their number. */
const patience = 400

/**
 * The text of an element as it is seen, each block on a line of its own.
 *
 * @param element - hast.
 * @param limit - Most UTF-16 units.
 * @returns The text, or `undefined` when it is longer or its tree is large.
 */
export function elementText(element: Element, limit = 400): string | undefined {
  const waiting: (Nodes | '\n' | '\u0000')[] = [...element.children].reverse()
  let text = ''
  for (let visits = 0; waiting.length > 0; visits++) {
    if (visits > patience || text.length > limit * 4) return undefined
    const node = waiting.pop()
    if (node === '\n') text += '\n'
    else if (node === '\u0000') text += '\u0000'
    else if (node?.type === 'text') text += node.value
    else if (node?.type === 'element' && !silentTags.has(node.tagName)) {
      const edge = inlineTags.has(node.tagName) ? '\u0000' : '\n'
      waiting.push(edge)
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child !== undefined) waiting.push(child)
      }
      waiting.push(edge)
    }
  }
  const tidy = tidyLines(text)
  return tidy.length > limit ? undefined : tidy
}

/** Where two elements touch without a space, a change from small letters to a capital or a digit parts them too. */
function tidyLines(text: string): string {
  return text
    .replace(/([\p{Ll}\d])\u0000+([\p{Lu}\d@])/gu, '$1\n$2')
    .replaceAll('\u0000', '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
