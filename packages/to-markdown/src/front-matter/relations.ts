import type { Article } from '@offprint/core'
import type { FieldContext, Fields, Value } from './context.js'
import { dateOf } from './dates.js'
import { linesOf } from './lines-of.js'
import { listOf } from './list-of.js'
import { media } from './media.js'

/**
 * What an article has to do with others, and where it was taken from.
 *
 * @param article - Any article.
 * @param context - Shared.
 * @returns Keys and values in the order in which they are written.
 */
export function relations(article: Article, context: FieldContext): Fields {
  const { series, issue, translations, translationOf, related, share, source } = article
  return {
    series: series && linesOf(series, context),
    issue: issue && {
      ...linesOf({ ...issue, date: undefined }, context),
      date: issue.date && dateOf(issue.date, context),
    },
    translations: listOf(translations, (translation) => linesOf(translation, context)),
    translationOf: translationOf && linesOf(translationOf, context),
    related: listOf(related, (other) =>
      linesOf({ ...other, rel: other.rel === 'related' ? undefined : other.rel }, context),
    ),
    share: share && {
      ...linesOf({ ...share, image: undefined }, context),
      image: share.image && media(share.image, context),
    },
    source: sourceOf(source, context),
  }
}

/** Which reader it came by is a fact of that reading and not of the article. */
function sourceOf(source: Article['source'], context: FieldContext): Value {
  if (source === undefined) return undefined
  const { url, site, publishedAs, retrieved } = source
  const said = {
    url,
    site: site?.trim(),
    publishedAs: publishedAs?.trim(),
    retrieved: retrieved && dateOf(retrieved, context),
  }
  return Object.values(said).every((value) => value === undefined) ? undefined : said
}
