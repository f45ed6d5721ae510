import type { z } from 'zod'
import type { Issue } from '../report/offprint-error.js'
import { didYouMean } from '../text/did-you-mean.js'

type ZodIssue = z.core.$ZodIssue

/**
 * Puts what zod found into the project's own words: path, received, expected, did-you-mean.
 *
 * @param issues - From a failed parse.
 * @param input - What was parsed.
 * @param knownKeys - Names of the top level's fields, for hints.
 * @returns One issue each.
 */
export function describeIssues(
  issues: readonly ZodIssue[],
  input: unknown,
  knownKeys: readonly string[],
): readonly Issue[] {
  return issues.flatMap((issue) => describeIssue(issue, input, knownKeys))
}

function describeIssue(issue: ZodIssue, input: unknown, knownKeys: readonly string[]): readonly Issue[] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const hints = issue.path.length === 0 ? knownKeys : []
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      reason: `Unexpected field \`${key}\`, expected one that the model has${hint(key, hints)}`,
    }))
  }
  const received = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  )
  const options = optionsOf(issue)
  const near = typeof received === 'string' && options !== undefined ? hint(received, options) : ''
  return [{ path, reason: `Unexpected ${show(received)}, expected ${expectation(issue, options)}${near}` }]
}

const hint = (word: string, known: readonly string[]): string => {
  const near = didYouMean(word, known)
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}

function optionsOf(issue: ZodIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  // zod says which discriminators it knows, but its types do not.
  const { options } = issue as { readonly options?: unknown }
  return issue.code === 'invalid_union' && Array.isArray(options) ? options.map(String) : undefined
}

function expectation(issue: ZodIssue, options: readonly string[] | undefined): string {
  if (options !== undefined) {
    return options.length === 1 ? `\`${options[0]}\`` : `one of ${options.map((option) => `\`${option}\``).join(', ')}`
  }
  if (issue.code === 'invalid_type') return articled(issue.expected)
  if (issue.code === 'too_small') return `at least ${issue.minimum}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}`
  return issue.message
}

const names: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
  string: 'text',
}

const articled = (type: string): string => names[type] ?? `a ${type}`

const longest = 60

function show(value: unknown): string {
  if (value === undefined) return 'missing value'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object' && value !== null) return 'object'
  const text = String(value)
  return `\`${text.length > longest ? `${text.slice(0, longest)}…` : text}\``
}
