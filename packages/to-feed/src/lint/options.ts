import { didYouMean, isHttpUrl, OffprintError } from '@offprint/core'
import { parseRfc3339 } from './value/parse-rfc3339.js'

/** Options of `lintFeed`; all of them may be left out. */
export interface LintFeedOptions {
  /** Where the feed is served, an absolute http(s) URL: the self link must say the same. */
  readonly url?: string
  /** A date-time (RFC 3339): what is dated later is reported. Without it nothing is, for no clock is read. */
  readonly now?: string
  /** How many bytes of UTF-8 a feed may have before it is called large; 524288 by default. */
  readonly maximumBytes?: number
}

/** {@link LintFeedOptions}, complete. */
export interface LintSettings {
  readonly url: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number | undefined
  readonly maximumBytes: number
}

const keys: readonly string[] = ['url', 'now', 'maximumBytes'] satisfies readonly (keyof LintFeedOptions)[]

/**
 * Completes the linter's options.
 *
 * @param options - As the caller gave them.
 * @returns Settings.
 * @throws OffprintError `lint-feed/invalid-option` on an option or a value that does not exist.
 */
export function resolveLintOptions(options: LintFeedOptions): LintSettings {
  for (const key of Object.keys(options)) {
    if (!keys.includes(key)) fail(key, key, `\`${didYouMean(key, keys) ?? keys.join('`, `')}\``)
  }
  const { url, now, maximumBytes = 512 * 1024 } = options
  if (url !== undefined && !isHttpUrl(url)) fail('url', url, 'an absolute http(s) URL')
  const instant = now === undefined ? undefined : parseRfc3339(String(now))
  if (now !== undefined && instant === undefined) fail('now', now, 'a date-time (RFC 3339)')
  if (!Number.isInteger(maximumBytes) || maximumBytes < 0) fail('maximumBytes', maximumBytes, 'a number of bytes')
  return { url, now: instant, maximumBytes }
}

function fail(path: string, value: unknown, expected: string): never {
  const reason = `Unexpected \`${String(value)}\` as option \`${path}\`, expected ${expected}`
  throw new OffprintError('lint-feed/invalid-option', reason, { issues: [{ path, reason }] })
}
