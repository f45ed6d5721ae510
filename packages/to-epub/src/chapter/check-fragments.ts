import type { Element } from 'hast'
import type { Chapter } from './chapter.js'
import { elementsOf, mapElements } from './tree.js'

/**
 * Takes the fragments off links into other chapters that lead to no id there (EPUBCheck RSC-012).
 *
 * @param chapters - All of a book.
 * @returns New chapters.
 */
export function checkFragments(chapters: readonly Chapter[]): readonly Chapter[] {
  const ids = new Map(chapters.map(({ path, section }) => [path, idsOf(section)]))
  return chapters.map((chapter) => {
    const [section] = mapElements([chapter.section], (element) => [check(element, ids)])
    return { ...chapter, section: section as Element }
  })
}

const idsOf = (section: Element): ReadonlySet<unknown> =>
  new Set(elementsOf([section]).map(({ properties }) => properties.id))

function check(element: Element, ids: ReadonlyMap<string, ReadonlySet<unknown>>): Element {
  const { href } = element.properties
  const [path = '', fragment] = typeof href === 'string' ? href.split('#') : []
  const known = ids.get(path)
  if (known === undefined || fragment === undefined || known.has(fragment)) return element
  return { ...element, properties: { ...element.properties, href: path } }
}
