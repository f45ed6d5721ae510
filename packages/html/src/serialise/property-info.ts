import { find, html, type Info, svg } from 'property-information'

/** Which names hold: those of HTML or, inside an `svg` element, those of SVG. */
export type Space = 'html' | 'svg'

const schemas = { html, svg } as const
const known = { html: new Map<string, Info>(), svg: new Map<string, Info>() }

/**
 * What a hast property is in markup, looked up once a name.
 *
 * @param property - Name of the property, such as `className`.
 * @param space - Which names hold.
 * @returns The attribute's name, and whether it is boolean or a list.
 */
export function propertyInfo(property: string, space: Space): Info {
  const before = known[space].get(property)
  if (before !== undefined) return before
  const info = find(schemas[space], property)
  // Names come from a closed set in practice; the bound keeps hostile ones from filling memory.
  if (known[space].size < 1_000) known[space].set(property, info)
  return info
}

/**
 * A property's value as text.
 *
 * @param value - A text, a number, a boolean or a list of texts and numbers.
 * @param info - What the property is.
 * @returns Lists joined by spaces or, where the attribute is such a one, by commas.
 */
export function propertyText(value: string | number | boolean | readonly (string | number)[], info: Info): string {
  return typeof value === 'object' ? value.join(info.commaSeparated ? ', ' : ' ').trim() : String(value)
}
