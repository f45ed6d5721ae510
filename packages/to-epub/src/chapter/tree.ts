import type { Element, ElementContent } from 'hast'

/**
 * The words of a tree as a reader hears them: a formula by its alternative, a picture not at all.
 *
 * @param nodes - hast.
 * @returns Text in one line.
 */
export function wordsOf(nodes: readonly ElementContent[]): string {
  let words = ''
  const add = (inner: readonly ElementContent[]): void => {
    for (const node of inner) {
      if (node.type === 'text') words += node.value
      else if (node.type === 'element') {
        if (node.tagName === 'math') words += String(node.properties.alttext ?? '')
        else if (node.tagName !== 'rp' && node.tagName !== 'rt') add(node.children)
      }
    }
  }
  add(nodes)
  return words.replace(/\s+/g, ' ').trim()
}

/**
 * Would somebody who hears a page hear anything of this?
 *
 * @param nodes - hast.
 * @returns Whether there are words, or a picture with some.
 */
export function hasName(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return node.value.trim() !== ''
    if (node.type !== 'element') return false
    if (node.tagName === 'img') return String(node.properties.alt ?? '').trim() !== ''
    return node.tagName === 'math' || hasName(node.children)
  })
}

/**
 * Does a formula alone say what an element says? Screen readers that know no MathML need it in words then.
 *
 * @param nodes - hast.
 * @returns The words of the formula; `undefined` where there are others.
 */
export function onlyFormula(nodes: readonly ElementContent[]): string | undefined {
  const isBare = (node: ElementContent): boolean =>
    node.type === 'text'
      ? node.value.trim() === ''
      : node.type === 'element' && (node.tagName === 'math' || (node.tagName !== 'img' && node.children.every(isBare)))
  return nodes.every(isBare) ? wordsOf(nodes) || undefined : undefined
}

/**
 * Has an element a class?
 *
 * @param element - hast.
 * @param name - The class.
 * @returns Whether it has.
 */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
