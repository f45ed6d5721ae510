import type { ImportedItem } from '@offprint/core'

/** One article of a WordPress export. */
export interface WordpressItem extends ImportedItem {
  /** `publish`, `draft`, `pending`, `private`, `future`. */
  readonly status: string
  /** `post`, `page`, or a type of the site's own. */
  readonly type: string
}
