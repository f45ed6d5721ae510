import type { Locate, Place } from '@offprint/core'
import type { HtmlBlock } from './html-block.js'
import type { JsonNode } from './json-node.js'
import type { XmlElement } from './xml-element.js'

interface Source {
  /** The text as it was given. */
  readonly text: string
  readonly locate: Locate
}

interface XmlSource extends Source {
  readonly root: XmlElement
  /** Every element, in the order of the text. */
  readonly elements: readonly XmlElement[]
  /** Items or entries. */
  readonly items: readonly XmlElement[]
  readonly blocks: readonly HtmlBlock[]
}

/** A document whose element is `rss`. */
export interface RssDocument extends XmlSource {
  readonly format: 'rss'
  readonly channel: XmlElement | undefined
}

/** A document whose element is Atom's `feed` or `entry`. */
export interface AtomDocument extends XmlSource {
  readonly format: 'atom'
  /** `undefined` for an entry document (RFC 4287, section 2). */
  readonly feed: XmlElement | undefined
}

/** A JSON document. */
export interface JsonDocument extends Source {
  readonly format: 'json'
  readonly root: JsonNode
  readonly items: readonly JsonNode[]
  readonly blocks: readonly HtmlBlock[]
}

/** Why a text could not be read; the names are those of rules. */
export type FailureId = 'not-well-formed' | 'undefined-entity' | 'nested-too-deep' | 'invalid-json' | 'unknown-format'

/** A text that is no feed, or none that can be read. */
export interface UnreadDocument extends Source {
  readonly format: 'unread'
  readonly failure: {
    readonly ruleId: FailureId
    readonly place: Place
    readonly values: Readonly<Record<string, string>>
  }
}

/** What a text turned out to be. */
export type FeedDocument = RssDocument | AtomDocument | JsonDocument | UnreadDocument
