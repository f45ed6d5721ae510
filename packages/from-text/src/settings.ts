import {
  type Agent,
  isHttpUrl,
  isLanguageTag,
  OffprintError,
  parseStamp,
  type ReaderOptions,
  type Stamp,
} from '@offprint/core'
import { checkProfiles } from './rules/check-profiles.js'
import type { SiteProfile } from './rules/site-profile.js'

/** Options of this reader. */
export interface TextOptions extends ReaderOptions {
  /** What is known of sites; those that fit the fact `url` or the name of the source are used. */
  readonly profiles?: readonly SiteProfile[]
}

/** Options of this reader, complete and checked. */
export interface TextSettings {
  /** Name of the source. */
  readonly name: string | undefined
  readonly url: string | undefined
  readonly published: Stamp | undefined
  readonly language: string | undefined
  readonly people: readonly Agent[]
  readonly profiles: readonly SiteProfile[]
}

/**
 * Checks the options once, at the door.
 *
 * @param options - As the caller gave them.
 * @returns All settings; a fact that nobody gave is `undefined`.
 * @throws OffprintError `from-text/invalid-fact`, which names the fact; `from-text/invalid-profile`.
 */
export function resolveOptions({ name, facts = {}, people = [], profiles = [] }: TextOptions = {}): TextSettings {
  const { url, published, language } = facts
  const stamp = published === undefined ? undefined : parseStamp(published)
  if (url !== undefined && !isHttpUrl(url)) refuse('url', url, 'an absolute http(s) URL', name)
  if (published !== undefined && stamp === undefined) {
    refuse('published', published, 'a date such as `2023-03-20` or `2023-03-20T09:30:00+09:00`', name)
  }
  if (language !== undefined && !isLanguageTag(language)) {
    refuse('language', language, 'a language tag (BCP 47) such as `en`', name)
  }
  return { name, url, published: stamp, language, people, profiles: checkProfiles(profiles, name) }
}

function refuse(fact: string, value: string, expected: string, file: string | undefined): never {
  throw new OffprintError(
    'from-text/invalid-fact',
    `Unexpected \`${value}\` as fact \`${fact}\`, expected ${expected}`,
    file === undefined ? {} : { file },
  )
}
