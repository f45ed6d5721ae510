import type { Position } from 'unist'
import type { Direction } from '../model/article.js'

/** What any node may carry beside its own fields. */
export interface NodeData {
  /** Target of links, unique in the article. */
  readonly id?: string
  /** BCP 47 tag, where it differs from the parent's. */
  readonly lang?: string
  readonly dir?: Direction
}

/** Fields of every node: where it stood in the source, and {@link NodeData}. */
export interface NodeBase {
  readonly position?: Position
  readonly data?: NodeData
}
