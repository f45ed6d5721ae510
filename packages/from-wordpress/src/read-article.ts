import { createArticle, flowTexts, isHttpUrl, isLanguageTag, type Json, type Source } from '@offprint/core'
import { readContent } from './content/read-content.js'
import type { Attachment } from './export/attachment.js'
import type { WxrItem } from './export/item.js'
import type { Site } from './export/site.js'
import { readByline } from './facts/read-byline.js'
import { readDates } from './facts/read-dates.js'
import { readHero } from './facts/read-hero.js'
import { readSearchTexts } from './facts/read-search-texts.js'
import { readTerms } from './facts/read-terms.js'
import { readTitle } from './facts/read-title.js'
import { plainText } from './html/plain-text.js'
import { importer, importerVersion } from './importer.js'
import type { Journal } from './report/journal.js'
import type { WordpressItem } from './wordpress-item.js'

/**
 * Reads one item to an article.
 *
 * @param item - Of the export.
 * @param site - What all items share.
 * @param journal - Of this item.
 * @returns The article, with what was guessed and left out.
 */
export function readArticle(item: WxrItem, site: Site, journal: Journal): WordpressItem {
  const { attachments, categories, patterns, uploads } = site.survey
  const { canonical, share } = readSearchTexts(item, journal)
  const identity = site.identify(item, canonical, journal)
  const base = isHttpUrl(item.link) ? item.link : site.url
  const body = readContent(item.content, {
    journal,
    attachments,
    patterns,
    notes: item.meta.get('footnotes') ?? '',
    uploads: (id = item.id) => (uploads.get(id) ?? []).toSorted(byOrder),
    ...(base === undefined ? {} : { base }),
  })
  if (body.length === 0) journal.report('empty-body')
  const words = flowTexts(body)[0] ?? ''
  const summary = plainText(item.excerpt)
  const hero = readHero(item, attachments, journal)
  const isLocked = item.password !== ''
  if (isLocked) journal.report('members-only', {}, 'access')
  const article = createArticle({
    ...identity,
    ...readTitle(item, words, journal),
    ...(summary === '' ? {} : { summary }),
    ...languageOf(item, site),
    ...readTerms(item, categories, site.url, journal),
    dates: readDates(item, journal),
    byline: readByline(item, site.findAuthor, journal),
    ...(hero === undefined ? {} : { hero }),
    ...(share === undefined ? {} : { share }),
    ...(isLocked ? { access: { level: 'members' } } : {}),
    body: isLocked ? [{ type: 'accessBoundary' }, ...body] : body,
    source: sourceOf(item, site),
    extra: extraOf(item),
  })
  return {
    article,
    messages: journal.messages(article.id),
    residue: journal.residue(),
    status: item.status,
    type: item.type,
  }
}

const byOrder = (one: Attachment, other: Attachment): number =>
  one.order - other.order || Number(one.id) - Number(other.id) || 0

/** Polylang keeps the language of a post as a taxonomy. */
function languageOf({ terms }: WxrItem, { language }: Site): { readonly language?: string } {
  const own = terms.find(({ domain, nicename }) => domain === 'language' && isLanguageTag(nicename))?.nicename
  const tag = own ?? language
  return tag === undefined ? {} : { language: tag }
}

function sourceOf({ link }: WxrItem, { title }: Site): Source {
  return {
    ...(isHttpUrl(link) ? { url: link } : {}),
    ...(title === '' ? {} : { site: title }),
    importer,
    importerVersion,
  }
}

/** What WordPress says and the model has no field for. */
function extraOf(item: WxrItem): Readonly<Record<string, Json>> {
  const format = item.terms.find(({ domain }) => domain === 'post_format')?.nicename.replace(/^post-format-/, '')
  const fields: Readonly<Record<string, Json | undefined>> = {
    'org.wordpress.id': item.id || undefined,
    'org.wordpress.type': item.type,
    'org.wordpress.status': item.status === 'publish' ? undefined : item.status,
    'org.wordpress.parent': item.parent === '0' ? undefined : item.parent || undefined,
    'org.wordpress.format': format,
    'org.wordpress.translations': item.terms.find(({ domain }) => domain === 'post_translations')?.nicename,
    'org.wordpress.sticky': item.isSticky || undefined,
    'org.wordpress.template': item.meta.get('_wp_page_template')?.replace(/^default$/, '') || undefined,
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
