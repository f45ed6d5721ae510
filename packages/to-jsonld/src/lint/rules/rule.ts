import type { MessageRule } from '@offprint/core'

/** One rule of the linter: its severity, its sentence and how to mend what it finds. */
export interface LintRule extends MessageRule {
  /** One sentence. */
  readonly fix: string
}
