import { type Article, lastChanged, type Publication, type Report, toDateTime, toInstant } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { messages } from '../messages.js'
import type { FeedSettings } from '../options.js'
import { absoluteUrl } from './absolute-url.js'
import type { Item } from './item.js'
import { resolveCategories } from './resolve-categories.js'
import { resolvePeople } from './resolve-people.js'
import { resolvePictures } from './resolve-pictures.js'
import { resolveSound } from './resolve-sound.js'
import { resolveText } from './resolve-text.js'
import { rightsText } from './rights-text.js'
import { unknownDate } from './unknown-date.js'

/** What {@link resolveItem} needs beside the article. */
export interface ResolveItemOptions {
  readonly publication: Publication
  readonly settings: Pick<FeedSettings, 'content' | 'restricted'>
  readonly report: Report
}

/**
 * Makes the one record of an article that all formats read.
 *
 * @param article - Any article; it is not changed.
 * @param options - Its publication, settings, and who hears messages.
 * @returns The item.
 */
export function resolveItem(article: Article, options: ResolveItemOptions): Item {
  const { publication, settings, report } = options
  const link = article.url === undefined ? undefined : absoluteUrl(article.url)
  const languageDiffers = article.language !== 'und' && article.language !== publication.language
  const { restricted } = settings
  const item: Item = {
    id: legalText(article.id),
    link,
    title: legalText(article.title),
    language: languageDiffers ? article.language : undefined,
    ...resolveText(article, settings.content, { link, restricted, languageDiffers, report }),
    ...resolveDates(article),
    ...resolvePeople(article, publication),
    categories: resolveCategories(article),
    pictures: resolvePictures(article),
    sound: resolveSound(article, restricted, report),
    ...resolveRights(article, publication),
  }
  reportGaps(article, item, report)
  return item
}

function reportGaps({ id }: Article, { link, published, changed }: Item, report: Report): void {
  if (link === undefined) report(messages('missing-url', {}, { article: id, path: 'url' }))
  if (published !== undefined) return
  report(messages('missing-date', { updated: changed ?? unknownDate }, { article: id, path: 'dates.published' }))
}

/** Published and updated apart; a change that no newer date bears out is none. */
function resolveDates(article: Article): Pick<Item, 'published' | 'changed'> {
  const { published } = article.dates
  const last = lastChanged(article)
  const isNew = last !== undefined && (published === undefined || toInstant(last) !== toInstant(published))
  return {
    published: published === undefined ? undefined : toDateTime(published),
    changed: isNew ? toDateTime(last) : undefined,
  }
}

/** Only what is not said of the whole publication already. */
function resolveRights(article: Article, publication: Publication): Pick<Item, 'rights' | 'licenseUrl'> {
  const { copyright = publication.copyright, license = publication.license } = article
  const rights = rightsText(copyright, license)
  const isOwn = rights !== rightsText(publication.copyright, publication.license)
  const url = license?.url === publication.license?.url ? undefined : license?.url
  return { rights: isOwn ? rights : undefined, licenseUrl: url === undefined ? undefined : absoluteUrl(url) }
}
