import type { Element, Root } from 'hast'
import { attribute, tokens } from './attribute.js'
import { silentTags } from './element-text.js'

/** An element, and where it stands on the page. */
export interface Placed {
  readonly element: Element
  readonly parent?: Placed
  /** Letters and signs of the page's text before it, without space. */
  readonly start: number
  /** The same behind it; set when the element ends. */
  readonly end: number
  /** It stands in what is about other things than the article: navigation, comments, related articles, advertisements. */
  readonly aside: boolean
  /** The innermost such part that it stands in, or is. */
  readonly asideRoot?: Placed
  /** It stands in `article` or `main`. */
  readonly main: boolean
}

const asideTags = new Set(['nav', 'aside'])

/** Words of classes and ids that mean other things than the article. */
const asideWords = new Set(
  'comment comments commentlist disqus respond related recommend recommended recommendations sidebar promo promoted sponsored footer nav navbar navigation menu widget widgets popular trending newsletter teaser teasers recirc outbrain taboola carousel archive blogroll jp-relatedposts breaking mostread latest morefrom ads advert advertisement modal popup cookie breadcrumb breadcrumbs tweet replies reply slideshow'.split(
    ' ',
  ),
)

const asideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'banner'])

/**
 * Lists all elements of a page in document order.
 *
 * @param page - hast of the document.
 * @returns Every element with its place; time grows with the page, not with its depth.
 */
export function placeElements(page: Root): readonly Placed[] {
  const placed: Placed[] = []
  const waiting: { readonly node: Root['children'][number]; readonly parent?: Placed; readonly close?: Writable }[] = []
  let seen = 0
  for (let index = page.children.length - 1; index >= 0; index--) {
    const node = page.children[index]
    if (node !== undefined) waiting.push({ node })
  }
  while (waiting.length > 0) {
    const step = waiting.pop()
    if (step === undefined) break
    const { node, parent, close } = step
    if (close !== undefined) close.end = seen
    else if (node.type === 'text') {
      if (parent === undefined || !silentTags.has(parent.element.tagName)) seen += countSigns(node.value)
    } else if (node.type === 'element') {
      const main = isMain(node, parent)
      const own: Writable = { element: node, start: seen, end: seen, main, aside: false, ...(parent && { parent }) }
      const root = isAside(node, main) ? own : parent?.asideRoot
      if (root !== undefined) Object.assign(own, { aside: true, asideRoot: root })
      placed.push(own)
      waiting.push({ node, close: own })
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child !== undefined) waiting.push({ node: child, parent: own })
      }
    }
  }
  return placed
}

type Writable = { -readonly [Key in keyof Placed]: Placed[Key] }

function isMain(element: Element, parent: Placed | undefined): boolean {
  const { tagName } = element
  return parent?.main === true || tagName === 'article' || tagName === 'main' || attribute(element, 'role') === 'main'
}

/** Does an element stand in a part of the page that is about other things than this heading? */
export function isBeside({ asideRoot }: Placed, heading: Placed | undefined): boolean {
  if (asideRoot === undefined) return false
  // Where the heading stands in the same part, the page uses its words in another sense.
  return heading === undefined || asideRoot.start > heading.start || asideRoot.end < heading.end
}

/** The foot of an article may hold its byline; that of the page does not. */
function isAside(element: Element, inMain: boolean): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tagName)) return false
  if (element.tagName === 'footer') return !inMain
  if (asideTags.has(element.tagName) || asideRoles.has(attribute(element, 'role') ?? '')) return true
  return hintWords(element).some((word) => asideWords.has(word) && !(inMain && word === 'footer'))
}

/**
 * The words of an element's classes and id.
 *
 * @param element - hast.
 * @returns In small letters, each class whole and in its parts: `jp-relatedposts`, `jp`, `relatedposts`; at most 60.
 */
export function hintWords(element: Element): readonly string[] {
  const names = [...tokens(element, 'className').slice(0, 20), ...tokens(element, 'id').slice(0, 1)]
  return names
    .filter((name) => name.length <= 80)
    .flatMap((name) => {
      const parts = name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
      return parts.length > 1 ? [name.toLowerCase(), ...parts] : parts
    })
    .slice(0, 60)
}

/** Signs that are no space, without making another text. */
function countSigns(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 32) count++
  return count
}
