import type { Json } from '@offprint/core'
import type { Element } from 'hast'
import { attribute, tokens } from './attribute.js'
import { elementText } from './element-text.js'
import type { Placed } from './place-elements.js'
import type { SchemaNode } from './schema-node.js'

type Item = { [key: string]: Json }

/**
 * Reads the microdata (WHATWG HTML 5) and RDFa Lite of a page.
 *
 * @param placed - All elements of the page.
 * @returns Its outermost items as nodes of schema.org; properties outside any item make the first one, which has no type.
 */
export function readMicrodata(placed: readonly Placed[]): readonly SchemaNode[] {
  const loose: Item = {}
  const outermost: Item[] = []
  const items = new Map<Element, Item>()
  for (const own of placed) {
    const { element } = own
    const around = own.parent === undefined ? undefined : items.get(own.parent.element)
    const names = namesOf(element)
    const opens = element.properties?.itemScope !== undefined || types(element).length > 0
    const item: Item | undefined = opens ? { '@type': [...types(element)] } : undefined
    if (item !== undefined || around !== undefined) items.set(element, item ?? around ?? loose)
    if (item !== undefined && names.length === 0) outermost.push(item)
    // An item says itself what it is; what stands in none may be about other articles.
    if (names.length === 0 || (own.aside && around === undefined)) continue
    const value = item ?? valueOfElement(element)
    if (value !== undefined) for (const name of names) add(around ?? loose, name, value)
  }
  return Object.keys(loose).length === 0 ? outermost : [loose, ...outermost]
}

const vocabulary = /^(?:https?:\/\/schema\.org\/|schema:|sdo:)/i

/** Names that are no property of schema.org, such as `og:title`, are left to the reader of `meta`. */
function namesOf(element: Element): readonly string[] {
  const names = [...tokens(element, 'itemProp'), ...tokens(element, 'property')].slice(0, 10)
  return names
    .map((name) => name.replace(vocabulary, ''))
    .filter((name) => /^\p{L}{1,40}$/u.test(name))
    .map(usualCase)
}

/** Some sites write `Headline`. */
const usualCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const types = (element: Element): readonly string[] =>
  [...tokens(element, 'itemType'), ...tokens(element, 'typeOf'), ...tokens(element, 'typeof')].slice(0, 5)

function valueOfElement(element: Element): string | undefined {
  const { tagName } = element
  const given = attribute(element, 'content') ?? attribute(element, 'dateTime')
  if (given !== undefined) return given
  if (tagName === 'meta' || tagName === 'time') return elementText(element, 200)
  if (tagName === 'link') return attribute(element, 'href')
  if (tagName === 'img' || tagName === 'source') return attribute(element, 'src')
  return elementText(element, 300) ?? (tagName === 'a' ? attribute(element, 'href') : undefined)
}

/** A page's own data is short; of a property that is given thousands of times the first hundred are kept. */
function add(item: Item, name: string, value: Json): void {
  const before = Object.hasOwn(item, name) ? item[name] : undefined
  if (before === undefined) item[name] = [value]
  else if (Array.isArray(before) && before.length < 100) (before as Json[]).push(value)
}
