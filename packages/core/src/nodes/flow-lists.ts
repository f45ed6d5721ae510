import type { Flow } from './flow.js'
import type { NodeBase } from './node.js'
import type { Phrasing } from './phrasing.js'

/** mdast `list`. */
export interface List extends NodeBase {
  readonly type: 'list'
  readonly ordered: boolean
  /** Number of the first item of an ordered list. */
  readonly start?: number
  /** Is there space between the items? */
  readonly spread: boolean
  readonly children: readonly ListItem[]
}

/** mdast `listItem`; `checked` makes it a task. */
export interface ListItem extends NodeBase {
  readonly type: 'listItem'
  readonly spread: boolean
  readonly checked?: boolean
  readonly children: readonly Flow[]
}

/** Terms with their descriptions (HTML `dl`). */
export interface DescriptionList extends NodeBase {
  readonly type: 'descriptionList'
  readonly children: readonly (DescriptionTerm | DescriptionDetails)[]
}

/** A term of a {@link DescriptionList}. */
export interface DescriptionTerm extends NodeBase {
  readonly type: 'descriptionTerm'
  readonly children: readonly Phrasing[]
}

/** What a term means. */
export interface DescriptionDetails extends NodeBase {
  readonly type: 'descriptionDetails'
  readonly children: readonly Flow[]
}

/** How the cells of a column line up. */
export type Alignment = 'left' | 'right' | 'center' | null

/** mdast (GFM) `table`, with a caption and spans. The first row is the header. */
export interface Table extends NodeBase {
  readonly type: 'table'
  readonly align: readonly Alignment[]
  readonly caption?: readonly Phrasing[]
  readonly children: readonly TableRow[]
}

/** mdast (GFM) `tableRow`. */
export interface TableRow extends NodeBase {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}

/** mdast (GFM) `tableCell`. */
export interface TableCell extends NodeBase {
  readonly type: 'tableCell'
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Makes the cell a heading of its row or column; cells of the first row head their columns anyway. */
  readonly scope?: 'col' | 'row'
  readonly children: readonly Phrasing[]
}
