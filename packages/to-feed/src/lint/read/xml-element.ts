import type { Place } from '@offprint/core'
import type { Problem } from '../rule.js'

/** An element with its namespace resolved. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string
  /**
   * What it is, whatever the document's prefixes: `item` without a namespace, `atom:link` in one that is known (by its
   * usual prefix), `{uri}name` in another. A prefix that nobody declared is taken as it is usually meant.
   */
  readonly kind: string
  readonly prefix: string
  readonly isDeclared: boolean
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: XmlElement | undefined
  readonly children: readonly XmlElement[]
  /** Its own text, CDATA sections included, without that of its children. */
  readonly text: string
  /** Markup between its tags, as it stands in the document. */
  readonly source: string
  /** Where its text begins in the document, when it stands there character for character. */
  readonly textOffset: number | undefined
  readonly place: Place
  /** Which of its parent's children of the same name, from 1; `undefined` for an only one. */
  readonly index: number | undefined
  /** Is there an absolute `xml:base` on it or round it (XML Base, section 4)? */
  readonly hasBase: boolean
}

/** The children of a kind. */
export const childrenOf = (element: XmlElement | undefined, kind: string): readonly XmlElement[] =>
  element === undefined ? [] : element.children.filter((child) => child.kind === kind)

/** The first child of a kind. */
export const childOf = (element: XmlElement | undefined, kind: string): XmlElement | undefined =>
  element?.children.find((child) => child.kind === kind)

/** An attribute without a prefix, or with the one given. */
export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined

/** Text without the white space round it. */
export const textOf = (element: XmlElement | undefined): string | undefined => element?.text.trim()

/**
 * Says where an element stands.
 *
 * @param element - Any element.
 * @returns Such as `rss/channel/item[2]/guid`.
 */
export function pathOf(element: XmlElement): string {
  const own = element.index === undefined ? element.name : `${element.name}[${element.index}]`
  return element.parent === undefined ? own : `${pathOf(element.parent)}/${own}`
}

/**
 * Makes a problem of an element.
 *
 * @param element - Where it is.
 * @param values - For the rule's sentence.
 * @returns The problem.
 */
export function at(element: XmlElement, values: Problem['values'] = {}): Problem {
  return { place: element.place, path: pathOf(element), values }
}
