import type { z } from 'zod'
import { OffprintError } from '../report/offprint-error.js'
import { describeIssues } from './describe-issues.js'

/**
 * Checks a value against a schema of the model.
 *
 * @param schema - What it must be.
 * @param value - What it is, no deeper than trees that people write.
 * @param name - `article` or `publication`, for codes and sentences.
 * @param label - Which one it is, such as its title.
 * @param keys - Names of its fields, for hints.
 * @returns The value, typed.
 * @throws OffprintError `core/invalid-…` with all issues.
 */
export function validate<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  name: string,
  label: unknown,
  keys: readonly string[],
): Value {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = describeIssues(result.error.issues, value, keys)
  const [first] = issues
  const which = typeof label === 'string' && label !== '' ? ` \`${label}\`` : ''
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  throw new OffprintError(`core/invalid-${name}`, `${first?.reason} at \`${first?.path}\` of ${name}${which}${more}`, {
    issues,
    cause: result.error,
  })
}
