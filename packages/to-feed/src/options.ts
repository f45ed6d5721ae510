import { didYouMean, type FeedUrls, isHttpUrl, OffprintError, type Report } from '@offprint/core'

/** Options of every function of this package; all of them may be left out. */
export interface FeedOptions {
  /** How much of each article: the whole text, a teaser, or both (the default). */
  readonly content?: 'full' | 'summary' | 'both'
  /** What lies behind an access boundary: left out for a link to the article (the default), or kept. */
  readonly restricted?: 'keep' | 'omit'
  /** Where the feeds are served; each wins over the publication's own. */
  readonly feedUrls?: FeedUrls
  /** Takes messages; without it nobody hears them. */
  readonly report?: Report
}

/** {@link FeedOptions}, complete. */
export interface FeedSettings {
  readonly content: 'full' | 'summary' | 'both'
  readonly restricted: 'keep' | 'omit'
  readonly feedUrls: FeedUrls
  readonly report: Report
}

const choices = { content: ['full', 'summary', 'both'], restricted: ['keep', 'omit'] } as const
const formats = ['rss', 'atom', 'json'] as const
const keys: readonly string[] = ['content', 'restricted', 'feedUrls', 'report'] satisfies readonly (keyof FeedOptions)[]

/**
 * Completes options, once, at the door.
 *
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `feed/invalid-option` on an option or a value that does not exist, or a URL that is not absolute.
 */
export function resolveOptions(options: FeedOptions): FeedSettings {
  refuseUnknown(options, keys, '')
  for (const [key, allowed] of Object.entries(choices)) {
    const value = options[key as keyof typeof choices]
    if (value !== undefined && !(allowed as readonly string[]).includes(value)) {
      fail(key, value, allowed.map((choice) => `\`${choice}\``).join(' or '))
    }
  }
  const { feedUrls = {} } = options
  refuseUnknown(feedUrls, formats, 'feedUrls.')
  for (const format of formats) {
    const url = feedUrls[format]
    if (url !== undefined && !isHttpUrl(url)) fail(`feedUrls.${format}`, url, 'an absolute http(s) URL')
  }
  return {
    content: options.content ?? 'both',
    restricted: options.restricted ?? 'omit',
    feedUrls,
    report: options.report ?? (() => undefined),
  }
}

function refuseUnknown(options: object, known: readonly string[], prefix: string): void {
  const unknown = Object.keys(options).find((key) => !known.includes(key))
  if (unknown === undefined) return
  const near = didYouMean(unknown, known)
  fail(prefix + unknown, unknown, near === undefined ? known.map((key) => `\`${key}\``).join(', ') : `\`${near}\``)
}

function fail(path: string, value: unknown, expected: string): never {
  const reason = `Unexpected \`${String(value)}\` as option \`${path}\`, expected ${expected}`
  throw new OffprintError('feed/invalid-option', reason, { issues: [{ path, reason }] })
}
