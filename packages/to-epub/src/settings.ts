import { isHttpUrl, OffprintError, type Report, reportAs } from '@offprint/core'
import { readInstant } from './facts/instant-of.js'
import { checkIdentifier } from './metadata/check-identifier.js'
import type { EpubLimits, EpubOptions } from './options.js'
import { type Profile, profiles } from './profiles.js'
import { checkStyles } from './styles/check-styles.js'

/** Options, complete. */
export interface EpubSettings extends Omit<EpubOptions, 'profile' | 'limits' | 'assets' | 'report'> {
  readonly assets: NonNullable<EpubOptions['assets']>
  /** Takes messages of any source under the name `epub`. */
  readonly report: Report
  readonly profile: Profile
  readonly limits: Required<EpubLimits>
}

const refuse = (value: unknown, name: string, expected: string): never => {
  throw new OffprintError('epub/invalid-option', `Unexpected \`${String(value)}\` at \`${name}\`, expected ${expected}`)
}

/**
 * Completes options.
 *
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `epub/invalid-option` for a date, identifier, profile, position or URL that is none;
 *   `epub/invalid-styles`.
 */
export function resolveOptions(options: EpubOptions): EpubSettings {
  const { modified, profile: name = 'standard', identifiers = [], series, conformance, styles } = options
  if (modified !== undefined && readInstant(modified) === undefined) {
    refuse(modified, 'modified', 'a date such as `2023-03-16T09:30:00Z`')
  }
  if (!Object.hasOwn(profiles, name)) refuse(name, 'profile', `one of ${Object.keys(profiles).join(', ')}`)
  for (const [index, identifier] of identifiers.entries()) {
    const expected = checkIdentifier(identifier)
    if (expected !== undefined) refuse(identifier.value, `identifiers.${index}`, expected)
  }
  if (series?.position !== undefined && !/^\d+(\.\d+)?$/.test(String(series.position))) {
    refuse(series.position, 'series.position', 'a number from 0')
  }
  if (conformance?.report !== undefined && !isHttpUrl(conformance.report)) {
    refuse(conformance.report, 'conformance.report', 'an absolute http(s) URL')
  }
  if (conformance !== undefined && conformance.certifiedBy.trim() === '') {
    refuse(conformance.certifiedBy, 'conformance.certifiedBy', 'the name of who signs')
  }
  if (styles !== undefined) checkStyles(styles, (options.fonts ?? []).length)
  const profile: Profile = profiles[name]
  return {
    ...options,
    assets: options.assets ?? (async () => undefined),
    report: reportAs(options.report ?? (() => undefined), 'epub'),
    profile,
    limits: limitsOf(profile, options.limits),
  }
}

const limitsOf = (profile: Profile, limits: EpubLimits = {}): Required<EpubLimits> => ({
  pictureBytes: Math.min(profile.pictureBytes, limits.pictureBytes ?? Number.POSITIVE_INFINITY),
  picturePixels: Math.min(profile.picturePixels, limits.picturePixels ?? Number.POSITIVE_INFINITY),
  pictures: limits.pictures ?? 10_000,
  bookBytes: limits.bookBytes ?? 2_000_000_000,
})
