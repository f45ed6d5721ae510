import type { Element } from 'hast'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as parse5, serializeOuter } from 'parse5'

type Parse5Element = DefaultTreeAdapterTypes.Element

/** Elements of presentation MathML (MathML Core, section 3); annotations repeat the formula in other words. */
const element =
  /^(?:math|semantics|none|m(?:row|i|n|o|text|s|space|frac|sqrt|root|style|error|padded|phantom|sub|sup|subsup|under|over|underover|multiscripts|prescripts|table|tr|td|enclose|labeledtr|fenced))$/
const attribute = /^(?!on)[a-z]+$/

/**
 * Writes a formula as MathML.
 *
 * @param formula - A `math` element.
 * @returns Its presentation, without annotations and foreign elements.
 */
export function toMathml(formula: Element): string {
  return serializeOuter(copy(formula))
}

function copy(source: Element): Parse5Element {
  const attributes = Object.entries(source.properties).flatMap(([name, value]) =>
    attribute.test(name.toLowerCase()) && (typeof value === 'string' || typeof value === 'number')
      ? [{ name: name.toLowerCase(), value: String(value) }]
      : [],
  )
  const made = defaultTreeAdapter.createElement(source.tagName, parse5.NS.MATHML, attributes)
  for (const child of source.children) {
    if (child.type === 'text') defaultTreeAdapter.insertText(made, child.value)
    else if (child.type === 'element' && element.test(child.tagName)) defaultTreeAdapter.appendChild(made, copy(child))
  }
  return made
}
