import { legalText } from '@offprint/xml'
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { elements, globalProperties, urlProperties } from './schema.js'

/** Elements whose text is no text: their content goes with them. */
const raw = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'noscript',
  'textarea',
  'title',
  'svg',
  'math',
])

const allowed = new Map(
  Object.entries(elements).map(([name, properties]) => [name, new Set([...globalProperties, ...properties])]),
)

/** Takes what was left out of a text. */
export type OnIllegal = (text: string) => void

/**
 * Keeps only what the allow-list names: a closed set of elements, attributes and URL schemes.
 *
 * Unknown elements give way to their children, comments and scripts go, characters that XML cannot hold go. Handlers
 * make nothing else anyway; this is the second lock, for handlers that callers bring.
 *
 * @param tree - Any hast root; it is not changed.
 * @param onIllegal - Called with each text that holds characters that XML cannot hold.
 * @returns A new root.
 */
export function sanitise(tree: Root, onIllegal: OnIllegal = () => undefined): Root {
  return { type: 'root', children: cleanNodes(tree.children, [], onIllegal) }
}

/** Adds the harmless of some nodes to a list, and returns it: one list an element, however much gives way in it. */
function cleanNodes(nodes: readonly RootContent[], into: ElementContent[], onIllegal: OnIllegal): ElementContent[] {
  for (const node of nodes) {
    if (node.type === 'text' && node.value !== '') {
      const value = legalText(node.value)
      if (value.length < node.value.length) onIllegal(node.value)
      into.push({ type: 'text', value })
    }
    if (node.type !== 'element' || raw.has(node.tagName)) continue
    const { tagName } = node
    const names = allowed.get(tagName)
    if (names === undefined) cleanNodes(node.children, into, onIllegal)
    else
      into.push({
        type: 'element',
        tagName,
        properties: cleanProperties(node, names),
        children: cleanNodes(node.children, [], onIllegal),
      })
  }
  return into
}

function cleanProperties({ properties }: Element, names: ReadonlySet<string>): Properties {
  const kept: Properties = {}
  for (const name in properties) {
    const value = properties[name]
    if (!names.has(name) || value === null || value === undefined) continue
    // Cleaned before it is judged: what is left of `java\uFFFEscript:` would be a scheme that nobody looked at.
    const legal = legalValue(value)
    if (isHarmless(name, legal)) kept[name] = legal
  }
  return kept
}

type Value = NonNullable<Properties[string]>

function isHarmless(name: string, value: Value): boolean {
  if (name === 'style') return /^text-align: (left|right|center)$/.test(String(value))
  const schemes = urlProperties[name]
  if (schemes === undefined) return true
  // Browsers drop tabs and line ends inside a scheme, and spaces and controls before it (WHATWG URL, 4.4).
  const url = String(value).replace(/[\u0000-\u0020]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  return scheme === undefined || schemes.includes(scheme)
}

function legalValue(value: Value): Value {
  if (typeof value === 'string') return legalText(value)
  return Array.isArray(value) ? value.map((part) => (typeof part === 'string' ? legalText(part) : part)) : value
}
