import type { Agent, Report } from '@offprint/core'

/** Options of {@link toMarkdown}. */
export interface MarkdownOptions {
  /** Registry: whoever is in it word for word is written as `{ref: id}`, and has to be given to the reader as well. */
  readonly people?: readonly Agent[]
  /** Takes messages on what Markdown cannot say; nobody is told by default. */
  readonly report?: Report
}
