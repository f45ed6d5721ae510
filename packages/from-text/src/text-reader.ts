import type { Reader } from '@offprint/core'
import { fromText } from './from-text.js'
import { importer } from './importer.js'
import { checkProfiles } from './rules/check-profiles.js'
import type { SiteProfile } from './rules/site-profile.js'

/**
 * Makes a reader for files of plain text that knows some sites.
 *
 * @param profiles - What is known of them, as a configuration may hold it.
 * @returns The reader.
 * @throws OffprintError `from-text/invalid-profile`, with an issue for every mistake.
 */
export function createTextReader(profiles: readonly SiteProfile[] = []): Reader {
  const known = checkProfiles(profiles, undefined)
  return {
    name: importer,
    extensions: ['.txt'],
    read: (source, options = {}) => fromText(source, { profiles: known, ...options }),
  }
}

/** Reader for files of plain text off any site. */
export const textReader: Reader = createTextReader()
