import type { Article, Publication } from '@offprint/core'
import { createRenderer, type HastChild, h, type Renderer, labelsFor as sharedLabels, toHtml } from '@offprint/html'
import type { Element, ElementContent, Root } from 'hast'
import { footerLinks } from '../content/footer-links.js'
import { namesAndDate } from '../content/names-and-date.js'
import { senderLine } from '../content/sender-line.js'
import type { NewsletterSettings } from '../options.js'
import { mailHandlers } from './mail-handlers.js'
import { fonts, light, styleSheet } from './theme.js'
import { mailWidth, toMail } from './to-mail.js'

/** What {@link mailPage} puts together. */
export interface MailParts {
  readonly publication: Publication
  readonly article: Article
  readonly subject: string
  readonly preheader: string
  /** Is part of the article left out, for the web to show? */
  readonly isCut: boolean
  readonly settings: NewsletterSettings
}

/**
 * Writes the HTML part of a newsletter.
 *
 * @param parts - Publication, article, subject, settings.
 * @returns HTML that holds without its stylesheet.
 */
export function mailPage(parts: MailParts): string {
  const { article, subject, preheader } = parts
  const { language, dir } = article
  const wrapper = { role: 'article', ariaRoleDescription: 'email', ariaLabel: subject, lang: language, dir }
  const body = h(
    'body',
    {
      className: ['page'],
      'xml:lang': language,
      lang: language,
      dir,
      style: `margin:0;padding:0;background-color:${light.paper}`,
    },
    [h('div', { style: 'display:none' }, [preheader]), h('div', wrapper, hybrid(frame(parts)))],
  )
  const head = h('head', {}, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    h('title', {}, [subject]),
    h('style', {}, [styleSheet]),
  ])
  const tree: Root = { type: 'root', children: [{ type: 'doctype' }, h('html', { lang: language, dir }, [head, body])] }
  return `${toHtml(tree)}\n`
}

const comment = (value: string): ElementContent => ({ type: 'comment', value })

/** Word gets a table of fixed width and does not see the `div` that all others centre (good-email-code: container). */
function hybrid(content: Element): readonly ElementContent[] {
  const open = `[if mso]><table role="presentation" width="${mailWidth}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]`
  const shown = '[if !mso]><!'
  const end = '<![endif]'
  const div = h('div', { style: `max-width:${mailWidth}px;margin:0 auto` }, [comment(end), content, comment(shown)])
  return [comment(open), comment(shown), div, comment(end), comment('[if mso]></td></tr></table><![endif]')]
}

function frame(parts: MailParts): Element {
  const { article } = parts
  const align = article.dir === 'rtl' ? 'right' : 'left'
  const style = `padding:24px 20px 24px 20px;font-family:${fonts};font-size:17px;line-height:1.6;color:${light.ink};text-align:${align}`
  const cell = h(
    'td',
    { className: ['ink'], style, lang: article.language, dir: article.dir },
    toMail(content(parts), article.dir),
  )
  return h('table', { role: 'presentation', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0 }, [
    h('tbody', {}, [h('tr', {}, [cell])]),
  ])
}

function content({ publication, article, isCut, settings }: MailParts): ElementContent[] {
  const renderer = createRenderer(article, {
    handlers: mailHandlers,
    restricted: settings.restricted,
    report: settings.report,
  })
  const more =
    isCut && article.url !== undefined
      ? h('p', {}, [h('a', { href: article.url }, [sharedLabels(article.language).continueReading])])
      : undefined
  return [
    quiet(publication.title),
    h('hr'),
    ...heading(article, renderer),
    ...renderer.hero(),
    ...renderer.disclosures(),
    ...(renderer.body().children as ElementContent[]),
    ...(more === undefined ? [] : [more]),
    ...renderer.authors(),
    ...renderer.corrections(),
    h('hr'),
    ...footer(publication, article, settings),
  ]
}

function heading(article: Article, renderer: Renderer): ElementContent[] {
  const title = article.titleContent === undefined ? [article.title] : renderer.phrasing(article.titleContent)
  const line = namesAndDate(article)
  return [
    ...(article.kicker === undefined ? [] : [quiet(article.kicker)]),
    h('h1', {}, title),
    ...(article.subtitle === undefined ? [] : [h('p', {}, [h('em', {}, renderer.phrasing(article.subtitle))])]),
    ...(line === '' ? [] : [quiet(line)]),
  ]
}

function footer(publication: Publication, article: Article, settings: NewsletterSettings): ElementContent[] {
  const links = footerLinks(article, settings).flatMap(({ words, href }, index): readonly HastChild[] => [
    ...(index === 0 ? [] : [' · ']),
    h('a', { href }, [words]),
  ])
  return [quiet(senderLine(publication, settings)), ...(links.length === 0 ? [] : [quiet(...links)])]
}

const quiet = (...children: readonly HastChild[]): Element => h('figcaption', {}, children)
