import type { FeedUrls, Publication } from '@offprint/core'
import { h } from '@offprint/html'
import { legalText } from '@offprint/xml'
import type { Element } from 'hast'
import type { FormatOptions } from '../options.js'
import { absoluteUrl } from '../record/absolute-url.js'
import { resolveOptions } from '../settings.js'
import { mediaTypes } from './media-types.js'

const names = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const

/**
 * The elements by which a page's readers and browsers find its feeds (HTML, 4.6.7.1; RSS Autodiscovery).
 *
 * @param publication - Whose feeds they are.
 * @param options - `feedUrls`, where they differ from the publication's own.
 * @returns `link rel="alternate"` for each feed whose address is known, for the `head` of a page, as hast.
 * @throws OffprintError `feed/invalid-option`.
 */
export function feedLinks(
  publication: Pick<Publication, 'title' | 'feedUrls'>,
  options: Pick<FormatOptions, 'feedUrls'> = {},
): readonly Element[] {
  const urls: FeedUrls = { ...publication.feedUrls, ...resolveOptions(options).feedUrls }
  return (['rss', 'atom', 'json'] as const).flatMap((format) => {
    const url = urls[format]
    const href = url === undefined ? undefined : absoluteUrl(url)
    if (href === undefined) return []
    const title = `${legalText(publication.title)} (${names[format]})`
    return [h('link', { rel: ['alternate'], type: mediaTypes[format], title, href })]
  })
}
