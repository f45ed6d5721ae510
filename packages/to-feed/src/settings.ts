import { type FeedUrls, isHttpUrl, parseStamp, type Report } from '@offprint/core'
import { checkExtensions } from './extensions/check-extensions.js'
import { checkPages } from './options/check-pages.js'
import { checkSections } from './options/check-sections.js'
import { refuse, refuseNoCount, refuseOther, refuseUnknown } from './options/refuse.js'
import type { Extension, FeedOptions, FormatOptions, Limit, Pages } from './options.js'
import { checkPodcast, type PodcastOptions } from './podcast/podcast-options.js'
import type { Grouping } from './sections/group-articles.js'

/** {@link FormatOptions}, complete. */
export interface FeedSettings {
  readonly content: 'full' | 'summary' | 'both'
  readonly restricted: 'keep' | 'omit'
  readonly emails: 'keep' | 'omit'
  readonly feedUrls: FeedUrls
  readonly hubs: readonly string[]
  readonly limit: Limit
  readonly complete: boolean
  readonly now: string | undefined
  readonly stylesheet: string | undefined
  readonly podcast: PodcastOptions | undefined
  readonly extensions: readonly Extension[]
  readonly report: Report
}

/** {@link FeedOptions}, complete. */
export interface AdapterSettings extends Omit<FeedSettings, 'stylesheet'> {
  readonly stylesheet: string | true | undefined
  readonly preview: boolean
  readonly headers: boolean
  readonly opml: boolean
  readonly by: readonly Grouping[]
  readonly pages: Required<Pages> | undefined
}

const shared = [
  'content',
  'restricted',
  'emails',
  'feedUrls',
  'hubs',
  'limit',
  'complete',
  'now',
  'stylesheet',
  'podcast',
  'extensions',
  'report',
] as const satisfies readonly (keyof FormatOptions)[]
const own = ['preview', 'headers', 'opml', 'sections', 'pages'] as const satisfies readonly (keyof FeedOptions)[]
const formats = ['rss', 'atom', 'json'] as const

/** Articles in a document of a paged or archived feed, where the caller does not say. */
const pageSize = 50

/**
 * Completes the options of one feed, once, at the door.
 *
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `feed/invalid-option` on an option or a value that does not exist, or a URL that is not absolute.
 */
export function resolveOptions(options: FormatOptions): FeedSettings {
  refuseUnknown(options, shared, '')
  const { stylesheet } = options
  if (stylesheet !== undefined && (typeof stylesheet !== 'string' || stylesheet.trim() === ''))
    refuse('stylesheet', stylesheet, 'a URL')
  return { ...resolveShared(options), stylesheet }
}

/**
 * Completes the options of the channel, once, at the door.
 *
 * @param options - As the caller gave them.
 * @returns Settings without gaps.
 * @throws OffprintError `feed/invalid-option`.
 */
export function resolveFeedOptions(options: FeedOptions): AdapterSettings {
  refuseUnknown(options, [...shared, ...own], '')
  const { stylesheet, preview = false, headers = false, opml, sections, pages } = options
  if (stylesheet !== undefined && stylesheet !== true && (typeof stylesheet !== 'string' || stylesheet.trim() === ''))
    refuse('stylesheet', stylesheet, 'a URL or `true`')
  for (const [key, value] of Object.entries({ preview, headers, opml })) refuseOther(key, value, [true, false])
  if (sections !== undefined) checkSections(sections)
  if (pages !== undefined) checkPages(pages, options)
  return {
    ...resolveShared(options),
    stylesheet,
    preview,
    headers,
    opml: opml ?? sections !== undefined,
    by: [...new Set(sections?.by)],
    pages: pages === undefined ? undefined : { size: pageSize, ...pages },
  }
}

function resolveShared(options: FeedOptions | FormatOptions): Omit<FeedSettings, 'stylesheet'> {
  const { feedUrls = {}, hubs = [], limit = {}, complete = false, now, podcast, extensions = [] } = options
  refuseOther('content', options.content, ['full', 'summary', 'both'])
  refuseOther('restricted', options.restricted, ['keep', 'omit'])
  refuseOther('emails', options.emails, ['keep', 'omit'])
  refuseOther('complete', complete, [true, false])
  refuseUnknown(feedUrls, formats, 'feedUrls')
  for (const format of formats) refuseRelative(`feedUrls.${format}`, feedUrls[format])
  if (!Array.isArray(hubs)) refuse('hubs', hubs, 'a list of absolute http(s) URLs')
  for (const [index, hub] of hubs.entries()) refuseRelative(`hubs.${index}`, hub ?? '')
  refuseUnknown(limit, ['items', 'bytes'], 'limit')
  refuseNoCount('limit.items', limit.items)
  refuseNoCount('limit.bytes', limit.bytes)
  const precision = now === undefined ? 'second' : parseStamp(String(now))?.precision
  if (precision !== 'second' && precision !== 'minute') refuse('now', now, 'a date-time with its offset (RFC 3339)')
  if (podcast !== undefined) checkPodcast(podcast)
  checkExtensions(extensions)
  return {
    content: options.content ?? 'both',
    restricted: options.restricted ?? 'omit',
    emails: options.emails ?? 'keep',
    feedUrls,
    hubs: [...new Set(hubs)],
    limit,
    complete,
    now,
    podcast,
    extensions,
    report: options.report ?? (() => undefined),
  }
}

function refuseRelative(path: string, url: string | undefined): void {
  if (url !== undefined && !(typeof url === 'string' && isHttpUrl(url))) refuse(path, url, 'an absolute http(s) URL')
}
