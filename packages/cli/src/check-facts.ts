import { isHttpUrl, isLanguageTag, parseStamp } from '@offprint/core'
import { usageError } from './usage-error.js'

/** What the flags say of an article whose source lacks it. */
export interface FactFlags {
  readonly url: string | undefined
  readonly published: string | undefined
  readonly language: string | undefined
}

const rules: readonly (readonly [keyof FactFlags, (value: string) => boolean, string])[] = [
  ['url', isHttpUrl, 'an absolute http(s) URL'],
  [
    'published',
    (value) => parseStamp(value) !== undefined,
    'a date such as `2023-03-16` or `2023-03-16T09:30:00+09:00`',
  ],
  ['language', isLanguageTag, 'a language tag (BCP 47) such as `en` or `pt-BR`'],
]

/**
 * Checks the facts on a command line, so that a slip there is not taken for one in the article.
 *
 * @param facts - Values of the flags.
 * @throws OffprintError `cli/usage` naming the flag.
 */
export function checkFacts(facts: FactFlags): void {
  for (const [name, isRight, expected] of rules) {
    const value = facts[name]
    if (value !== undefined && !isRight(value)) {
      throw usageError(`Unexpected \`${value}\` as \`--${name}\`, expected ${expected}`)
    }
  }
}
