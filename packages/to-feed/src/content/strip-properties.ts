import type { Properties, Root } from 'hast'
import { mapElements } from './map-elements.js'

const isDropped = (name: string): boolean => name === 'role' || name.startsWith('aria')

/**
 * Drops what readers drop anyway: classes other than a code block's language, roles and ARIA, which the W3C's validator
 * calls a `SecurityRiskAttr`.
 *
 * @param tree - Rendered text; nothing after this may ask for a class.
 * @returns A tree that says the same without them.
 */
export function stripProperties(tree: Root): Root {
  return mapElements(tree, (element) => {
    const { className, ...others } = element.properties
    const kept = Object.entries(others).filter(([name]) => !isDropped(name))
    const language = element.tagName === 'code' ? languageClass(className) : {}
    return [{ ...element, properties: { ...Object.fromEntries(kept), ...language } }]
  })
}

/** `language-…` is what HTML itself recommends (HTML, 4.5.15), and some readers highlight by it. */
function languageClass(className: Properties[string]): Properties {
  const names = Array.isArray(className) ? className.map(String).filter((name) => name.startsWith('language-')) : []
  return names.length === 0 ? {} : { className: names }
}
