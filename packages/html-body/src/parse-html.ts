import type { Element, Root, RootContent } from 'hast'
import { parse, parseFragment } from 'parse5'
import { createHastAdapter, type HastMap } from './parse/hast-adapter.js'
import { limitDepth } from './parse/limit-depth.js'

/**
 * Parses HTML as browsers do (WHATWG HTML 13.2), in time and depth that hostile input cannot raise.
 *
 * Scripts count as switched on, so that a `noscript` in the head does not end it; but what stands in a `noscript` is
 * parsed and lies there as elements. Elements nested deeper than 512 levels are flattened.
 *
 * @param text - A whole document, or a fragment.
 * @param options - `fragment`: the content of a `body`, without `html` and `head` round it.
 * @returns hast without positions.
 * @throws OffprintError `html-body/too-many-elements` where unclosed tags would multiply without end.
 */
export function parseHtml(text: string, options: { readonly fragment?: boolean } = {}): Root {
  const root = parseText(text, options.fragment === true, true)
  limitDepth(root)
  for (const noscript of findNoscripts(root)) {
    const [content] = noscript.children
    if (content?.type !== 'text') continue
    const inner = parseText(content.value, true, false)
    limitDepth(inner)
    noscript.children = inner.children.filter((node) => node.type !== 'doctype')
  }
  return root
}

function parseText(text: string, fragment: boolean, scriptingEnabled: boolean): Root {
  // Only formatting elements that were never closed are made again and again (13.2.4.3): a page has some of them.
  const mostElements = 1000 + 20 * countTags(text)
  const options = { treeAdapter: createHastAdapter(mostElements), scriptingEnabled }
  return fragment ? parseFragment<HastMap>(text, options) : parse<HastMap>(text, options)
}

function countTags(text: string): number {
  let count = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) count += 1
  return count
}

function findNoscripts(root: Root): readonly Element[] {
  const found: Element[] = []
  const open: RootContent[] = [...root.children]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== 'element') continue
    if (node.tagName === 'noscript') found.push(node)
    else for (const child of node.children) open.push(child)
  }
  return found
}
