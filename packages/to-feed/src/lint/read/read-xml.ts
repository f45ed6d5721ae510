import { createLocator } from '@offprint/core'
import { buildElements } from './build-elements.js'
import { cleanXml } from './clean-xml.js'
import type { FailureId, FeedDocument } from './document.js'
import { parseXml } from './parse-xml.js'
import { readBlocks } from './read-blocks.js'
import { tooDeep } from './too-deep.js'
import { childOf, childrenOf, type XmlElement } from './xml-element.js'

const limit = 200

/**
 * Reads a text that begins like XML.
 *
 * @param text - The text as it was given.
 * @returns An RSS or Atom document, or why it is none.
 */
export function readXml(text: string): FeedDocument {
  const locate = createLocator(text)
  const fail = (ruleId: FailureId, offset: number, values: Readonly<Record<string, string>>): FeedDocument => ({
    format: 'unread',
    text,
    locate,
    failure: { ruleId, place: locate(offset), values },
  })
  const xml = cleanXml(text)
  const deep = tooDeep(xml, limit)
  const parsed = deep === undefined ? parseXml(xml) : 'too deep'
  if (parsed === 'too deep') return fail('nested-too-deep', deep ?? 0, { limit: String(limit) })
  if ('problem' in parsed) {
    const { problem, offset } = parsed
    const isEntity = problem.startsWith("Named entity isn't defined") && xml.slice(0, offset).includes('<!DOCTYPE')
    return fail(isEntity ? 'undefined-entity' : 'not-well-formed', offset, { problem })
  }
  const top = parsed.tree.children.find((node) => node.type === 'element')
  if (top === undefined) return fail('unknown-format', 0, { found: 'nothing' })
  const root = buildElements(top, xml)
  const elements = flatten(root)
  const source = { text, locate, root, elements, blocks: readBlocks(elements, locate) }
  if (root.kind === 'rss') {
    const channel = childOf(root, 'channel')
    return { ...source, format: 'rss', channel, items: childrenOf(channel, 'item') }
  }
  if (root.kind === 'atom:entry') return { ...source, format: 'atom', feed: undefined, items: [root] }
  if (root.kind === 'atom:feed') return { ...source, format: 'atom', feed: root, items: childrenOf(root, 'atom:entry') }
  return fail('unknown-format', root.place.offset, { found: `\`${root.name}\`` })
}

function flatten(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = []
  const add = (element: XmlElement): void => {
    found.push(element)
    for (const child of element.children) add(child)
  }
  add(root)
  return found
}
