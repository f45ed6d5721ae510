import type { LintGraph } from '../expand/lint-graph.js'
import type { SayFinding } from '../finding.js'

/** What every check is given. */
export interface LintScope extends LintGraph {
  /** The site that the document is of, such as `https://example.org`: its fragments must be nodes of the document. */
  readonly origin?: string
  readonly say: SayFinding
}
