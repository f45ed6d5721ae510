import type { Properties } from 'hast'
import type { Info } from 'property-information'
import { escapeHtmlAttribute } from './escape-html.js'
import { propertyInfo, propertyText, type Space } from './property-info.js'

type Value = NonNullable<Properties[string]>

/** What HTML does not allow in a name (HTML, 13.1.2.3), and `<` and the grave accent, which parsers complain of. */
const illegalName = /[\u0000-\u0020"'`<>/=\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]|^$/
const legalNames = new Set<string>()

/**
 * Writes the attributes of an element's start tag (HTML, 13.1.2.3).
 *
 * @param properties - By hast name, in the order in which they are to stand.
 * @param space - Which names hold.
 * @returns Each with a space before it; empty where there are none.
 * @throws RangeError on a name that HTML does not allow.
 */
export function htmlAttributes(properties: Properties, space: Space): string {
  let markup = ''
  for (const [property, value] of Object.entries(properties)) {
    if (value !== undefined && value !== null) markup += attribute(propertyInfo(property, space), value)
  }
  return markup
}

function attribute(info: Info, value: Value): string {
  const flag = flagOf(value, info)
  if (flag === false) return ''
  const name = ` ${legalName(info.attribute)}`
  return flag === true ? name : `${name}="${escapeHtmlAttribute(propertyText(value, info))}"`
}

/** Does the attribute stand without a value, or not at all? `undefined` where it has a text (HTML, 2.3.2). */
function flagOf(value: Value, info: Info): boolean | undefined {
  if (Number.isNaN(value)) return false
  // Enumerated attributes, such as ARIA's, say "true" and "false".
  if (typeof value === 'boolean') return info.booleanish ? undefined : value
  if (!info.boolean && !info.overloadedBoolean) return undefined
  if (value === '') return info.overloadedBoolean
  if (typeof value === 'string') return value === info.attribute ? true : undefined
  return Boolean(value)
}

function legalName(name: string): string {
  if (legalNames.has(name)) return name
  if (illegalName.test(name)) throw new RangeError(`Unexpected attribute name \`${name}\`, expected an HTML name`)
  // The bound keeps hostile names from filling memory.
  if (legalNames.size < 1_000) legalNames.add(name)
  return name
}
