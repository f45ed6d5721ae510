import type { Element, RootContent } from 'hast'
import { silentElements } from '../parse/silent-elements.js'
import { isCaptionClass } from './class-names.js'
import { classesOf, textOf } from './element.js'

/** What stands inside an element. */
export interface Facts {
  /** Pictures. */
  readonly pictures: number
  /** Characters, white space apart, of what its class calls a caption or a credit. */
  readonly captionLength: number
  /** All other characters, white space apart. */
  readonly otherLength: number
  /** Tables, headings and other blocks that no caption has. */
  readonly structures: number
}

/** What is known of a tree before it is read. */
export interface Survey {
  readonly facts: ReadonlyMap<Element, Facts>
  readonly parents: ReadonlyMap<Element, Element>
  /** The first element of each id or anchor name. */
  readonly ids: ReadonlyMap<string, Element>
  /** Ids that a link leads to. */
  readonly targets: ReadonlySet<string>
  /** Where elements with an id, and links to places of the same page, stand: numbers that rise in document order. */
  readonly order: ReadonlyMap<Element, number>
  /** Links to places of the same page, in document order. */
  readonly links: readonly Element[]
}

/** Levels that are surveyed and read; what lies deeper gives its words. */
export const deepestLevel = 600

const structures = new Set([
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'iframe',
  'video',
  'audio',
  'blockquote',
  'form',
])

/**
 * Looks once at every element, so that handlers need not look into the depth again.
 *
 * @param nodes - What is going to be read.
 * @returns What is known.
 */
export function surveyNodes(nodes: readonly RootContent[]): Survey {
  const facts = new Map<Element, Facts>()
  const parents = new Map<Element, Element>()
  const ids = new Map<string, Element>()
  const targets = new Set<string>()
  const links: Element[] = []
  const order = new Map<Element, number>()

  const note = (element: Element): void => {
    const { id, name, href } = element.properties
    const place = (key: string): void => {
      if (key === '' || ids.has(key)) return
      ids.set(key, element)
      order.set(element, order.size)
    }
    if (typeof id === 'string') place(id)
    if (element.tagName !== 'a') return
    if (typeof name === 'string') place(name)
    if (typeof href !== 'string' || !href.startsWith('#') || href === '#') return
    targets.add(fragmentOf(href))
    links.push(element)
    if (!order.has(element)) order.set(element, order.size)
  }

  const look = (element: Element, level: number): Facts => {
    note(element)
    let pictures = element.tagName === 'img' ? 1 : 0
    let captionLength = 0
    let otherLength = 0
    const isSilent = silentElements.has(element.tagName)
    let inner = structures.has(element.tagName) ? 1 : 0
    for (const child of element.children) {
      if (child.type === 'text') otherLength += isSilent ? 0 : visibleLength(child.value)
      if (child.type !== 'element' || level >= deepestLevel) continue
      parents.set(child, element)
      const seen = look(child, level + 1)
      pictures += child.tagName === 'noscript' ? 0 : seen.pictures
      captionLength += seen.captionLength
      otherLength += seen.otherLength
      inner += seen.structures
    }
    if (pictures === 0 && (element.tagName === 'figcaption' || isCaptionClass(classesOf(element)))) {
      captionLength += otherLength
      otherLength = 0
    }
    const result: Facts = { pictures, captionLength, otherLength, structures: inner }
    facts.set(element, result)
    return result
  }

  for (const node of nodes) if (node.type === 'element') look(node, 0)
  return { facts, parents, ids, targets, order, links }
}

/**
 * The id that a link to a place of the same page names.
 *
 * @param href - With `#` first.
 * @returns The id.
 */
export function fragmentOf(href: string): string {
  const fragment = href.slice(1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/**
 * The id that a link element names, where it leads to a place of the same page.
 *
 * @param link - An `a`.
 * @returns The id, or `undefined`.
 */
export function targetOf(link: Element): string | undefined {
  const href = textOf(link, 'href')
  return href?.startsWith('#') === true && href !== '#' ? fragmentOf(href) : undefined
}

function visibleLength(text: string): number {
  let length = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 32) length += 1
  return length
}
