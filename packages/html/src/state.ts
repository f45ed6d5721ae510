import type {
  Article,
  Flow,
  Footnote,
  MessagePlace,
  MessageValues,
  NodeBase,
  NodeOf,
  NodeType,
  Phrasing,
} from '@offprint/core'
import type { ElementContent } from 'hast'
import type { HastProperties } from './h.js'
import type { UrlUse } from './resolve-url.js'

/** Turns one kind of node into hast. */
export type Handler<Type extends NodeType> = (node: NodeOf<Type>, state: State) => readonly ElementContent[]

/** One handler for each kind of node that stands in a body by itself: complete, or it does not compile. */
export type Handlers = { readonly [Type in (Flow | Phrasing)['type']]: Handler<Type> }

/** What handlers share while one article is rendered. */
export interface State {
  readonly article: Article
  /** Put before every id. */
  readonly idPrefix: string
  readonly notes: ReadonlyMap<string, Footnote>
  /** Blocks to hast, footnote definitions left out. */
  flow(nodes: readonly Flow[]): ElementContent[]
  /** Inline content to hast. */
  phrasing(nodes: readonly Phrasing[]): ElementContent[]
  /** Inline content to hast inside a link, where no other link may stand. */
  linkText(nodes: readonly Phrasing[]): ElementContent[]
  /** Are we inside a link? */
  readonly insideLink: boolean
  /** The id, lang and dir that a node itself states, as properties. */
  own(node: NodeBase): HastProperties
  /** Resolves a URL through the one seam; reports what cannot be used. */
  url(url: string, use: UrlUse, node: NodeBase): string | undefined
  /** The id to link to for an id of the model, or `undefined` when the article has no such place. */
  target(id: string): string | undefined
  /** The number of times that a note has been referred to so far, this one included. */
  countReference(identifier: string): number
  report(
    ruleId:
      | 'image-without-alt'
      | 'unusable-url'
      | 'unusable-picture'
      | 'dead-fragment'
      | 'dead-note'
      | 'math-as-tex'
      | 'unknown-node',
    values: MessageValues,
    node: NodeBase,
    place?: MessagePlace,
  ): void
}
