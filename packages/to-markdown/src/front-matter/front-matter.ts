import { type Article, createArticle, directionOf } from '@offprint/core'
import { agent, agents } from './agent.js'
import { audio } from './audio.js'
import { byline } from './byline.js'
import type { FieldContext, Fields, Value } from './context.js'
import { commonZone, dateOf } from './dates.js'
import { hero } from './hero.js'
import { license } from './license.js'
import { linesOf } from './lines-of.js'
import { listOf } from './list-of.js'
import { blocksText, inlineText } from './markdown.js'
import { relations } from './relations.js'
import { line } from './text.js'

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
