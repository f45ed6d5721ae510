import { type Article, lastChanged, type Publication, type Report, toDateTime, toInstant } from '@offprint/core'
import { legalText } from '@offprint/xml'
import { itemExtras } from '../extensions/resolve-extras.js'
import { messages } from '../messages.js'
import { resolveEpisode } from '../podcast/resolve-episode.js'
import type { FeedSettings } from '../settings.js'
import { absoluteUrl } from './absolute-url.js'
import type { Item, Person } from './item.js'
import { resolveCategories } from './resolve-categories.js'
import { resolveEnclosures } from './resolve-enclosures.js'
import { resolvePeople } from './resolve-people.js'
import { resolvePictures, resolveThumbnail } from './resolve-pictures.js'
import { resolveText } from './resolve-text.js'
import { rightsText } from './rights-text.js'
import { unknownDate } from './unknown-date.js'

/** What {@link resolveItem} needs beside the article. */
export interface ResolveItemOptions {
  readonly publication: Publication
  readonly settings: Pick<FeedSettings, 'content' | 'restricted' | 'emails' | 'podcast' | 'extensions'>
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
  const { restricted, emails } = settings
  const { authors, contributors } = resolvePeople(article, publication)
  const enclosures = resolveEnclosures(article, settings, report)
  const pictures = resolvePictures(article)
  const item: Item = {
    id: legalText(article.id),
    link,
    title: legalText(article.title),
    language: languageDiffers ? article.language : undefined,
    ...resolveText(article, settings.content, { link, restricted, languageDiffers, report }),
    ...resolveDates(article),
    authors: authors.map((person) => withEmail(person, emails)),
    contributors: contributors.map((person) => withEmail(person, emails)),
    categories: resolveCategories(article),
    pictures,
    thumbnail: resolveThumbnail(article),
    enclosures,
    via: resolveVia(article),
    episode: settings.podcast === undefined ? undefined : resolveEpisode(article, { enclosures, pictures, report }),
    ...resolveRights(article, publication),
    extras: itemExtras(settings.extensions, article),
  }
  reportGaps(article, item, report)
  return item
}

const withEmail = (person: Person, emails: 'keep' | 'omit'): Person =>
  emails === 'keep' ? person : { ...person, email: undefined }

/** Where the text was taken from (RFC 4287, section 4.2.7.2, "via"), unless that is the article itself. */
function resolveVia({ source, url }: Article): string | undefined {
  if (source?.url === undefined || source.url === url) return undefined
  return absoluteUrl(source.url)
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
  // Mostly the same stamp; to compare moments takes long.
  const isSame = last === published || (last && published && toInstant(last) === toInstant(published))
  return {
    published: published === undefined ? undefined : toDateTime(published),
    changed: last === undefined || isSame ? undefined : toDateTime(last),
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
