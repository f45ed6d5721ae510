import { OffprintError, type OutputFile, type Publication, type Report } from '@offprint/core'
import { type FeedHeaders, feedHeaders } from './links/feed-headers.js'
import { listFeeds } from './links/list-feeds.js'
import { mediaTypes } from './links/media-types.js'
import { toOpml } from './links/to-opml.js'
import { feedPage } from './looks/feed-page.js'
import { feedStyles } from './looks/feed-styles.js'
import { limitItems } from './pages/limit-items.js'
import { type FeedDocument, partFeed } from './pages/part-feed.js'
import { fileNames, formats } from './pages/with-place.js'
import type { Feed } from './record/feed.js'
import { resolveFeed } from './record/resolve-feed.js'
import { sectionFeeds } from './sections/section-feeds.js'
import type { AdapterSettings } from './settings.js'
import { fitFeed, writeFitting } from './write-document.js'

const silent: Report = () => undefined

/**
 * Makes all files of the channel: the feeds, their further documents, and what belongs to them.
 *
 * @param publication - What to render; it is not changed.
 * @param settings - Complete.
 * @returns Files in a fixed order, one at a time.
 * @throws OffprintError `feed/invalid-option` where `pages` has no addresses to link to; `feed/invalid-extension`.
 */
export function* feedFiles(publication: Publication, settings: AdapterSettings): Generator<OutputFile> {
  const { by, limit, pages, report, stylesheet } = settings
  const all = resolveFeed(publication, { ...settings, stylesheet: undefined, limit: by.length > 0 ? {} : limit })
  if (pages !== undefined) refuseUnlinked(all)
  const sections = sectionFeeds(publication, all, by)
  const headers: Record<string, FeedHeaders> = {}
  for (const { folder, feed } of [{ folder: '', feed: all }, ...sections]) {
    // What is wrong with an article or a publication has been said once it has been said of the main feed.
    const heard = folder === '' ? report : silent
    const fitting = fitFeed(limitItems(feed, limit, heard), formats, { limit, report: heard })
    for (const document of partFeed(fitting, { pages, base: all, folder })) {
      yield* documentFiles(document, {
        settings: { ...settings, report: document.folder === '' ? report : silent },
        headers,
      })
    }
  }
  if (stylesheet === true) yield { path: 'feed.css', mediaType: 'text/css', content: feedStyles(all) }
  const list = settings.opml ? listFeeds(all, sections, report) : undefined
  if (list !== undefined) yield { path: 'feeds.opml', mediaType: 'text/x-opml', content: toOpml(list) }
  if (!settings.headers) return
  const content = `${JSON.stringify(headers, undefined, 2)}\n`
  yield { path: 'feed-headers.json', mediaType: 'application/json', content }
}

interface DocumentContext {
  readonly settings: AdapterSettings
  /** Where what a server should say of each document is gathered, by path. */
  readonly headers: Record<string, FeedHeaders>
}

function* documentFiles(document: FeedDocument, { settings, headers }: DocumentContext): Generator<OutputFile> {
  const { folder, isMain } = document
  const feed: Feed = { ...document.feed, stylesheet: stylesheetFrom(folder, settings.stylesheet) }
  for (const format of formats) {
    const path = folder + fileNames[format]
    const content = writeFitting(feed, format, settings)
    if (settings.headers)
      headers[path] = feedHeaders(content, { ...factsOf(feed), self: feed.selfUrls[format], format })
    yield { path, mediaType: mediaTypes[format], content }
  }
  if (isMain && settings.preview) yield { path: `${folder}feed.html`, mediaType: 'text/html', content: feedPage(feed) }
}

const factsOf = ({ updated, hubs }: Feed) => ({ updated, hubs })

/** The one at the top serves all feeds. */
function stylesheetFrom(folder: string, stylesheet: string | true | undefined): string | undefined {
  return stylesheet === true ? `${'../'.repeat(folder.split('/').length - 1)}feed.css` : stylesheet
}

/** Documents that do not link to one another are lost to readers, and only the caller knows their addresses. */
function refuseUnlinked({ selfUrls }: Feed): void {
  for (const format of formats) {
    if (selfUrls[format] !== undefined) continue
    const path = `feedUrls.${format}`
    const reason = `Unexpected \`pages\` without \`${path}\`, expected where the feed is served, for its documents to link to`
    throw new OffprintError('feed/invalid-option', reason, { issues: [{ path, reason }] })
  }
}
