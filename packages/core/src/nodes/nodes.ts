import type { DialogueTurn, Flow, VerseLine } from './flow.js'
import type { DescriptionDetails, DescriptionTerm, ListItem, TableCell, TableRow } from './flow-lists.js'
import type { NodeBase } from './node.js'
import type { Phrasing } from './phrasing.js'

export type { Flow } from './flow.js'

/** An article's body. */
export interface Root extends NodeBase {
  readonly type: 'root'
  readonly children: readonly Flow[]
}

/** Nodes that only stand inside one certain parent. */
export type Part = ListItem | DescriptionTerm | DescriptionDetails | TableRow | TableCell | VerseLine | DialogueTurn

/** Every node of the model. */
export type ArticleNode = Root | Flow | Part | Phrasing

/** The name of every node of the model. */
export type NodeType = ArticleNode['type']

/** The node with a given name. */
export type NodeOf<Type extends NodeType> = Extract<ArticleNode, { readonly type: Type }>
