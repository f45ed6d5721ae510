import {
  type Agent,
  isHttpUrl,
  isLanguageTag,
  OffprintError,
  parseStamp,
  type ReaderOptions,
  type Stamp,
} from '@offprint/core'
import type { Root, RootContent } from 'hast'

/** Options of this reader. */
export interface HtmlReaderOptions extends ReaderOptions {
  /** Absolute http(s) URL that the page was got from: relative addresses are resolved against it. */
  readonly url?: string
  /**
   * Chooses the nodes of a page that are its article, instead of `findContent`.
   *
   * @param page - hast of the whole page, or of the fragment.
   * @param source - The HTML that it was parsed from.
   */
  readonly content?: (page: Root, source: string) => readonly RootContent[]
}

/** Options of this reader, complete and checked. */
export interface HtmlSettings {
  /** Name of the source. */
  readonly name: string | undefined
  /** Where the page was got from. */
  readonly url: string | undefined
  readonly content: HtmlReaderOptions['content']
  readonly facts: {
    readonly url: string | undefined
    readonly published: Stamp | undefined
    readonly language: string | undefined
  }
  readonly people: readonly Agent[]
}

/**
 * Checks the options once, at the door.
 *
 * @param options - As the caller gave them.
 * @returns All settings; what nobody gave is `undefined`.
 * @throws OffprintError `from-html/invalid-option` and `from-html/invalid-fact`, which name the one at fault.
 */
export function resolveOptions({ name, url, content, facts = {}, people = [] }: HtmlReaderOptions = {}): HtmlSettings {
  const published = facts.published === undefined ? undefined : parseStamp(facts.published)
  const refuse = refuseAs(name)
  if (url !== undefined && !isHttpUrl(url)) refuse('option', 'url', url, 'an absolute http(s) URL')
  if (facts.url !== undefined && !isHttpUrl(facts.url)) refuse('fact', 'url', facts.url, 'an absolute http(s) URL')
  if (facts.published !== undefined && published === undefined) {
    refuse('fact', 'published', facts.published, 'a date such as `2023-03-20` or `2023-03-20T09:30:00+09:00`')
  }
  if (facts.language !== undefined && !isLanguageTag(facts.language)) {
    refuse('fact', 'language', facts.language, 'a language tag (BCP 47) such as `en`')
  }
  return { name, url, content, facts: { url: facts.url, published, language: facts.language }, people }
}

const refuseAs =
  (file: string | undefined) =>
  (kind: 'option' | 'fact', key: string, value: string, expected: string): never => {
    throw new OffprintError(
      `from-html/invalid-${kind}`,
      `Unexpected \`${value}\` as ${kind} \`${key}\`, expected ${expected}`,
      file === undefined ? {} : { file },
    )
  }
