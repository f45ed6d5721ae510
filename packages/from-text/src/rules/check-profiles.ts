import { type Issue, OffprintError } from '@offprint/core'
import type { SiteProfile } from './site-profile.js'
import { toExpression } from './with-profiles.js'

type Check = (value: unknown, path: string) => readonly Issue[]

const text: Check = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? [] : [unexpected(value, path, 'a text')]

const pattern: Check = (value, path) => {
  if (typeof value === 'string') return text(value, path)
  if (!(value instanceof RegExp) && !isPattern(value)) {
    return [unexpected(value, path, 'a line, a regular expression or `{ pattern, flags }`')]
  }
  try {
    toExpression(value)
    return []
  } catch {
    return [unexpected(value instanceof RegExp ? value.source : value.pattern, path, 'a regular expression')]
  }
}

const list =
  (of: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, index) => of(each, `${path}.${index}`))
      : [unexpected(value, path, 'a list')]

const checks: Readonly<Record<keyof SiteProfile, Check>> = {
  name: text,
  hosts: list(text),
  sources: list(text),
  junk: list(pattern),
  authorLabels: list(text),
  creditLabels: list(text),
  headings: list(pattern),
}

/**
 * Checks profiles that come from outside, such as out of a configuration.
 *
 * @param profiles - What should be a list of {@link SiteProfile}.
 * @param file - Name of the source, for the error.
 * @returns The same, checked.
 * @throws OffprintError `from-text/invalid-profile`, with an issue for every mistake.
 */
export function checkProfiles(profiles: unknown, file: string | undefined): readonly SiteProfile[] {
  const issues = list(profile)(profiles, 'profiles')
  const [first] = issues
  if (first === undefined) return profiles as readonly SiteProfile[]
  const where = file === undefined ? {} : { file }
  throw new OffprintError('from-text/invalid-profile', `${first.reason} at \`${first.path}\``, { ...where, issues })
}

const profile: Check = (value, path) => {
  if (typeof value !== 'object' || value === null) return [unexpected(value, path, 'a profile')]
  const given = Object.entries(value).filter(([, each]) => each !== undefined)
  const isKnown = (key: string): key is keyof SiteProfile => Object.hasOwn(checks, key)
  const known = given.flatMap(([key, each]) =>
    isKnown(key)
      ? checks[key](each, `${path}.${key}`)
      : [unexpected(key, `${path}.${key}`, `one of ${Object.keys(checks).join(', ')}`)],
  )
  return 'name' in value ? known : [unexpected(undefined, `${path}.name`, 'a text'), ...known]
}

const isPattern = (value: unknown): value is { readonly pattern: string; readonly flags?: string } =>
  typeof value === 'object' &&
  value !== null &&
  'pattern' in value &&
  typeof value.pattern === 'string' &&
  (!('flags' in value) || typeof value.flags === 'string')

const unexpected = (value: unknown, path: string, expected: string): Issue => ({
  path,
  reason: `Unexpected \`${typeof value === 'object' ? JSON.stringify(value) : String(value)}\`, expected ${expected}`,
})
