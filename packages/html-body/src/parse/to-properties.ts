import type { Properties } from 'hast'
import { find, html, type Info, svg } from 'property-information'

/** One attribute of a start tag, as the parser gives it. */
export interface SourceAttribute {
  readonly name: string
  readonly value: string
  readonly prefix?: string
}

/** Finds how hast names and types an attribute; one for each text that is parsed. */
export type FindInfo = (name: string, isSvg: boolean) => Info | undefined

/**
 * Makes a look-up that remembers the attributes it has seen.
 *
 * @returns The look-up; it is kept as long as one parsing takes.
 */
export function createFindInfo(): FindInfo {
  const known = [new Map<string, Info>(), new Map<string, Info>()] as const
  return (name, isSvg) => {
    const cache = known[isSvg ? 1 : 0]
    const seen = cache.get(name)
    if (seen !== undefined) return seen
    // The names of the tables' own prototype are found in them, and are no attributes there.
    const info: Info | undefined = find(isSvg ? svg : html, name)
    if (info === undefined) return undefined
    cache.set(name, info)
    return info
  }
}

/**
 * Makes hast properties of attributes (hast, `Properties`; property-information).
 *
 * @param attributes - Of a start tag.
 * @param isSvg - Do they stand on an SVG element?
 * @param findInfo - The look-up of this parsing.
 * @returns Properties by their hast names, with values of their types.
 */
export function toProperties(attributes: readonly SourceAttribute[], isSvg: boolean, findInfo: FindInfo): Properties {
  const properties: Properties = {}
  for (const { name, value, prefix } of attributes) {
    const info = findInfo(prefix === undefined || prefix === '' ? name : `${prefix}:${name}`, isSvg)
    if (info !== undefined) properties[info.property] = toValue(info, value)
    // `__proto__` would set no field but the prototype.
    else if (name !== '__proto__') properties[name] = value
  }
  return properties
}

function toValue(info: Info, value: string): Properties[string] {
  if (info.spaceSeparated) return value.split(/[ \t\n\f\r]+/).filter((part) => part !== '')
  if (info.commaSeparated) return value.split(',').map((part) => part.trim())
  if (info.commaOrSpaceSeparated) return value.split(/[\s,]+/).filter((part) => part !== '')
  if (info.boolean) return true
  if (info.overloadedBoolean && value === '') return true
  if (info.number && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value)
  return value
}
