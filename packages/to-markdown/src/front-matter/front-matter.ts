import { type Article, createArticle, directionOf } from '@offprint/core'
import { agent, agents } from './agent.js'
import { audio } from './audio.js'
import { byline } from './byline.js'
import type { FieldContext, Fields, Value } from './context.js'
import { commonZone, dateOf } from './dates.js'
import { hero } from './hero.js'
import { license } from './license.js'
import { blocksText, inlineText } from './markdown.js'
import { media } from './media.js'
import { line, token } from './text.js'

/**
 * Says everything of an article but its body, in the keys that readers know.
 *
 * @param article - Any article.
 * @param shared - The registry, who hears of losses, and what is to say of the body.
 * @returns Keys and values in the order in which they are written.
 */
export function frontMatter(article: Article, shared: FieldContext): Fields {
  const timeZone = commonZone(article)
  const context: FieldContext = { ...shared, ...(timeZone === undefined ? {} : { timeZone }) }
  return {
    ...texts(article, context),
    ...identity(article, context),
    ...times(article, context),
    ...people(article, context),
    hero: article.hero && hero(article.hero, context),
    audio: article.audio && audio(article.audio, context),
    ...rights(article, context),
    ...relations(article, context),
    headingDepth: context.depths,
    extra:
      article.extra === undefined || Object.keys(article.extra).length === 0 ? undefined : (article.extra as Fields),
  }
}

/** A list without items says nothing. */
function listOf<Item>(items: readonly Item[] | undefined, write: (item: Item) => Value): Value {
  return items === undefined || items.length === 0 ? undefined : items.map(write)
}

function texts(
  { title, titleContent, shortTitle, kicker, subtitle, summary, abstract }: Article,
  context: FieldContext,
): Fields {
  return {
    title: line(title, context),
    titleContent: inlineText(titleContent),
    shortTitle: line(shortTitle, context),
    kicker: line(kicker, context),
    subtitle: inlineText(subtitle),
    summary: line(summary, context),
    abstract: abstract === undefined ? undefined : blocksText(abstract),
  }
}

function identity(article: Article, context: FieldContext): Fields {
  const { id, url, slug, language, dir, genre, section, tags, about, mentions } = article
  const subject = ({ kind, name, sameAs = [] }: NonNullable<Article['about']>[number]): Value =>
    kind === 'thing' && sameAs.length === 0
      ? line(name, context)
      : { name: line(name, context), kind: kind === 'thing' ? undefined : kind, sameAs: listOf(sameAs, (iri) => iri) }
  return {
    id: id === url ? undefined : id,
    url,
    alternateUrls: listOf(article.alternateUrls, (iri) => iri),
    shortUrl: article.shortUrl,
    slug: slug === derivedSlug(article) ? undefined : slug,
    identifiers: article.identifiers && linesOf(article.identifiers, context),
    language: language === 'und' ? undefined : language,
    dir: dir === directionOf(language) ? undefined : dir,
    genre: line(genre, context),
    section: listOf(section, (name) => line(name, context)),
    tags: listOf(tags, (tag) => (Object.keys(tag).length === 1 ? line(tag.label, context) : linesOf(tag, context))),
    about: listOf(about, subject),
    mentions: listOf(mentions, subject),
  }
}

/** The slug that a reader makes where none is given; a title without an address may change, and the name should not. */
function derivedSlug({ url, title }: Article): string | undefined {
  return url === undefined ? undefined : createArticle({ title, url }).slug
}

/** Keys whose values are for machines. */
const tokens: ReadonlySet<string> = new Set([
  'id',
  'scheme',
  'url',
  'language',
  'doi',
  'issn',
  'isbn',
  'arxiv',
  'pmid',
  'other',
])

const linesOf = (value: object, context: FieldContext): Fields =>
  Object.fromEntries(
    Object.entries(value as Readonly<Record<string, string | number | undefined>>).map(([key, words]) => {
      if (typeof words !== 'string') return [key, words]
      return [key, tokens.has(key) ? token(words, context) : line(words, context)]
    }),
  )

function times({ dates }: Article, context: FieldContext): Fields {
  const { created, published, modified, firstPrinted, expires, embargo } = dates
  const date = (stamp: typeof created): Value => stamp && dateOf(stamp, context)
  return {
    published: date(published),
    modified: date(modified),
    created: date(created),
    firstPrinted: date(firstPrinted),
    expires: date(expires),
    embargo: date(embargo),
    timeZone: context.timeZone,
  }
}

function people({ byline: credits, bylineText, bylineOpen, publisher }: Article, context: FieldContext): Fields {
  return {
    authors: byline(credits, context),
    bylineText: bylineText?.trim(),
    bylineOpen,
    publisher: publisher && agent(publisher, 'person', context),
  }
}

function rights(
  { license: terms, copyright, access, disclosures, corrections = [] }: Article,
  context: FieldContext,
): Fields {
  const days = corrections.map(({ date }) => date.iso.slice(0, 10))
  if (days.some((day, index) => index > 0 && day > (days[index - 1] ?? '')))
    context.say('unsorted-corrections', {}, 'corrections')
  return {
    license: terms && license(terms),
    copyright: copyright && {
      year: copyright.year,
      holder: agents(copyright.holder, 'organisation', context),
      notice: line(copyright.notice, context),
    },
    access:
      access &&
      (access.freeUntil === undefined
        ? access.level
        : { level: access.level, freeUntil: dateOf(access.freeUntil, context) }),
    disclosures: listOf(disclosures, ({ kind, content }) => ({ kind, content: blocksText(content) })),
    corrections: listOf(corrections, ({ date, kind, content, by }) => ({
      date: dateOf(date, context),
      kind,
      content: blocksText(content),
      by: by && agent(by, 'person', context),
    })),
  }
}

function relations(article: Article, context: FieldContext): Fields {
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
