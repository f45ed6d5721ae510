import { type Article, boundaryIndex, type Report } from '@offprint/core'
import { createRenderer, h, type Renderer, labelsFor as sharedLabels } from '@offprint/html'
import type { ElementContent } from 'hast'
import { namesAndDate } from '../content/names-and-date.js'
import { textDirection } from '../content/text-direction.js'
import { labelsFor } from '../labels.js'
import type { LinkKind } from '../links/mail-link.js'
import type { NewsletterSettings } from '../settings.js'
import { articleWords } from './article-words.js'
import { buttonTable, byline, frameLine, quietLine } from './mail-boxes.js'
import { createHeadings, type MailContext } from './mail-context.js'
import { mailHandlers } from './mail-handlers.js'
import { type MailStyles, mailStyles } from './mail-styles.js'
import { innerWidth } from './mail-width.js'
import { createPictures } from './picture-seam.js'
import { toMail } from './to-mail.js'

/** How an article is shown in a mail. */
export interface ArticleView {
  /** Level of its title: 1 in a mail of its own, 2 in a digest. */
  readonly level: 1 | 2
  /** All of it, or its summary with a link. */
  readonly form: 'full' | 'summary'
  /** Is part of it left out, for the web to show? */
  readonly isCut: boolean
  readonly report: Report
}

/** What the parts of one article are made with. */
interface Parts {
  readonly article: Article
  readonly renderer: Renderer
  readonly styles: MailStyles
  readonly context: (kind: LinkKind) => MailContext
  readonly view: ArticleView
}

/**
 * One article as a mail shows it: title, byline, hero, body, notes, authors.
 *
 * @param article - Which one, cut already where it is to be.
 * @param settings - Of the mail.
 * @param view - All of it, or its summary.
 * @returns Nodes of a mail.
 */
export function articleContent(article: Article, settings: NewsletterSettings, view: ArticleView): ElementContent[] {
  const parts = partsOf(article, settings, view)
  const { renderer, context } = parts
  if (view.form === 'summary') return [...heading(parts), ...summary(parts), ...readOn(parts)]
  return [
    ...heading(parts),
    ...toMail(renderer.hero(), context('hero')),
    ...listen(parts),
    ...toMail(renderer.disclosures(), context('body')),
    ...toMail(renderer.body().children as ElementContent[], context('body')),
    ...readOn(parts),
    ...toMail(renderer.authors(), context('author')),
    ...toMail(renderer.corrections(), context('correction')),
  ]
}

function partsOf(article: Article, settings: NewsletterSettings, view: ArticleView): Parts {
  const { theme, links, restricted } = settings
  const dir = textDirection(article)
  const words = articleWords(article, settings)
  const renderer = createRenderer(article, {
    handlers: mailHandlers,
    restricted,
    report: view.report,
    resolveUrl: createPictures(article, words.url, view.report),
  })
  const href = links.from(article.id)
  const headings = createHeadings(view.level)
  const context = (kind: LinkKind): MailContext => ({
    theme,
    dir,
    room: innerWidth,
    language: article.language,
    kind,
    href,
    headings,
    words: words.words,
    plain: words.plain,
  })
  return { article, renderer, styles: mailStyles(theme, dir), context, view }
}

function heading({ article, renderer, styles, context, view }: Parts): ElementContent[] {
  const { level, form } = view
  const { href, words } = context('title')
  const title =
    article.titleContent === undefined
      ? [words(article.title)]
      : toMail(renderer.phrasing(article.titleContent), context('title'))
  const isLink = form === 'summary' && article.url !== undefined && article.titleContent === undefined
  const shown = isLink ? [h('a', { href: href(article.url ?? '', 'title'), style: styles.link }, title)] : title
  const line = namesAndDate(article)
  const deck = form === 'summary' || article.subtitle === undefined ? undefined : renderer.phrasing(article.subtitle)
  return [
    ...(article.kicker === undefined ? [] : [quietLine([words(article.kicker)], styles)]),
    h(`h${level}`, { style: styles.headings[level - 1] }, shown),
    ...(deck === undefined ? [] : [h('p', { style: styles.deck }, toMail(deck, context('body')))]),
    ...(line === '' ? [] : [level === 1 ? frameLine([words(line)], styles) : byline(words(line))]),
  ]
}

/** The hero, then the teaser that its author wrote, or the deck. */
function summary({ article, renderer, styles, context }: Parts): ElementContent[] {
  const teaser =
    article.summary !== undefined
      ? [context('body').words(article.summary)]
      : toMail(renderer.phrasing(article.subtitle ?? []), context('body'))
  return [
    ...toMail(renderer.hero(), context('hero')),
    ...(teaser.length === 0 ? [] : [h('p', { style: styles.text }, teaser)]),
  ]
}

function listen({ article, styles, context }: Parts): ElementContent[] {
  const src = article.audio?.media.src
  if (src === undefined || !/^https?:/i.test(src)) return []
  const words = `♫ ${labelsFor(article.language).listen}`
  return [
    h('p', { style: styles.text }, [h('a', { href: context('body').href(src, 'body'), style: styles.link }, [words])]),
  ]
}

/** A way to the rest, or to the whole on the web. */
function readOn({ article, styles, context, view }: Parts): ElementContent[] {
  const isShort = view.isCut || view.form === 'summary'
  if (article.url === undefined || (view.level === 2 && !isShort)) return []
  const words = isShort ? sharedLabels(article.language).continueReading : labelsFor(article.language).webVersion
  const href = context('readOn').href(article.url, 'readOn')
  // A title that stands alone needs no button: its words are the link's.
  return view.form === 'summary'
    ? [h('p', { style: styles.text }, [h('a', { href, style: styles.link }, [words])])]
    : [buttonTable(href, [words], styles)]
}

/**
 * Is part of an article kept for those who may read it?
 *
 * @param article - Any article.
 * @param settings - Of the mail.
 */
export const isRestricted = (article: Article, { restricted }: Pick<NewsletterSettings, 'restricted'>): boolean =>
  restricted === 'omit' && boundaryIndex(article) !== -1
