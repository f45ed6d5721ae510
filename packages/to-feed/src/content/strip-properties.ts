import type { Element, Properties } from 'hast'

const isDropped = (name: string): boolean => name === 'className' || name === 'role' || name.startsWith('aria')

/**
 * Drops what readers drop anyway: classes other than a code block's language, roles and ARIA, which the W3C's validator
 * calls a `SecurityRiskAttr`.
 *
 * @param element - Any element; nothing after this may ask for its class.
 * @returns One that says the same without them.
 */
export function stripProperties(element: Element): Element {
  const names = Object.keys(element.properties)
  if (!names.some(isDropped)) return element
  const properties: Properties = {}
  for (const name of names) if (!isDropped(name)) properties[name] = element.properties[name]
  return { ...element, properties: { ...properties, ...languageClass(element) } }
}

/** `language-…` is what HTML itself recommends (HTML, 4.5.15), and some readers highlight by it. */
function languageClass({ tagName, properties: { className } }: Element): Properties {
  if (tagName !== 'code' || !Array.isArray(className)) return {}
  const names = className.map(String).filter((name) => name.startsWith('language-'))
  return names.length === 0 ? {} : { className: names }
}
