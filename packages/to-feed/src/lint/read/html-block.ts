import type { Locate, Place } from '@offprint/core'
import { type JsonNode, jsonPath } from './json-node.js'
import { type HtmlReading, readHtml } from './read-html.js'
import { readXhtml } from './read-xhtml.js'
import { pathOf, type XmlElement } from './xml-element.js'

/** A piece of HTML in a feed. */
export interface HtmlBlock {
  readonly path: string
  readonly html: string
  readonly reading: HtmlReading
  /** May its addresses be relative, since an absolute `xml:base` stands round it? */
  readonly hasBase: boolean
  /** Is it a line (a title) and no text? */
  readonly isLine: boolean
  /** Finds the place in the feed of an offset in the piece; the piece's own where nothing closer is known. */
  readonly placeAt: (offset: number) => Place
}

/**
 * Makes a block of an element whose text is HTML.
 *
 * @param element - Such as `content:encoded`.
 * @param locate - The document's locator.
 * @returns The block.
 */
export function htmlBlock(element: XmlElement, locate: Locate): HtmlBlock {
  const { text, textOffset, place, hasBase } = element
  const placeAt = (offset: number): Place => (textOffset === undefined ? place : locate(textOffset + offset))
  const isLine = /title$/.test(element.kind)
  return { path: pathOf(element), html: text, reading: readHtml(text), hasBase, isLine, placeAt }
}

/**
 * Makes a block of an Atom text construct of type `xhtml` (RFC 4287, section 3.1.1.3).
 *
 * @param element - Such as `atom:content`.
 * @param locate - The document's locator.
 * @returns The block.
 */
export function xhtmlBlock(element: XmlElement, locate: Locate): HtmlBlock {
  const isLine = /title$/.test(element.kind)
  const { hasBase } = element
  return { path: pathOf(element), html: '', reading: readXhtml(element), hasBase, isLine, placeAt: locate }
}

/**
 * Makes a block of `content_html`.
 *
 * @param node - The string.
 * @param html - Its value.
 * @param locate - The document's locator.
 * @returns The block.
 */
export function jsonBlock(node: JsonNode, html: string, locate: Locate): HtmlBlock {
  const placeAt = (): Place => locate(node.offset)
  return { path: jsonPath(node), html, reading: readHtml(html), hasBase: false, isLine: false, placeAt }
}
