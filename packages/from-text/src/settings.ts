import {
  type Agent,
  isHttpUrl,
  isLanguageTag,
  OffprintError,
  parseStamp,
  type ReaderOptions,
  type Stamp,
} from '@offprint/core'

/** Options of this reader, complete and checked. */
export interface TextSettings {
  /** Name of the source. */
  readonly name: string | undefined
  readonly url: string | undefined
  readonly published: Stamp | undefined
  readonly language: string | undefined
  readonly people: readonly Agent[]
}

/**
 * Checks the options once, at the door.
 *
 * @param options - As the caller gave them.
 * @returns All settings; a fact that nobody gave is `undefined`.
 * @throws OffprintError `from-text/invalid-fact`, which names the fact.
 */
export function resolveOptions({ name, facts = {}, people = [] }: ReaderOptions = {}): TextSettings {
  const { url, published, language } = facts
  const stamp = published === undefined ? undefined : parseStamp(published)
  if (url !== undefined && !isHttpUrl(url)) refuse('url', url, 'an absolute http(s) URL', name)
  if (published !== undefined && stamp === undefined) {
    refuse('published', published, 'a date such as `2023-03-20` or `2023-03-20T09:30:00+09:00`', name)
  }
  if (language !== undefined && !isLanguageTag(language)) {
    refuse('language', language, 'a language tag (BCP 47) such as `en`', name)
  }
  return { name, url, published: stamp, language, people }
}

function refuse(fact: string, value: string, expected: string, file: string | undefined): never {
  throw new OffprintError(
    'from-text/invalid-fact',
    `Unexpected \`${value}\` as fact \`${fact}\`, expected ${expected}`,
    file === undefined ? {} : { file },
  )
}
