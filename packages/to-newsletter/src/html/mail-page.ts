import { type HastChild, h, toHtml } from '@offprint/html'
import type { Element, ElementContent, Root } from 'hast'
import { passAllowList, type SayDropped } from '../allow/pass-allow-list.js'
import { longestPreheader } from '../content/preheader-of.js'
import type { Theme } from '../theme/resolve-theme.js'
import { classes, styleSheets } from '../theme/style-sheet.js'
import { mailStyles } from './mail-styles.js'
import { hybridColumn, pixelsPerInch } from './word-table.js'

/** What a page is made of. */
export interface MailPageParts {
  /** One line, merge tags as marks. */
  readonly subject: string
  readonly preheader: string
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly theme: Theme
  /** Nodes of a mail. */
  readonly content: readonly ElementContent[]
  readonly say?: SayDropped
}

/**
 * Writes the HTML part of a mail: its frame round content; the body passes the allow-list last.
 *
 * @param parts - Subject, theme, content.
 * @returns HTML that holds without its stylesheets; merge tags are still marks.
 */
export function mailPage(parts: MailPageParts): string {
  const { language, dir, say } = parts
  const page = h('html', { lang: language, dir }, [head(parts), ...passAllowList([body(parts)], say)])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, page] }
  return `${toHtml(root)}\n`
}

/** Nothing in it is an author's but the title, which is one line of text. */
function head({ subject, theme }: MailPageParts): Element {
  return h('head', {}, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    h('title', {}, [subject]),
    ...styleSheets(theme).map((sheet) => h('style', {}, [sheet])),
    pixelsPerInch,
  ])
}

/** Language and direction stand on the wrapper as well, since webmail drops `html` and `body` (rule 10). */
function body({ subject, preheader, language, dir, theme, content }: MailPageParts): Element {
  const styles = mailStyles(theme, dir)
  const wrapper = {
    role: 'article',
    ariaRoleDescription: 'email',
    ariaLabel: subject,
    lang: language,
    dir,
    className: [classes.page],
  }
  return h('body', { className: [classes.page], 'xml:lang': language, lang: language, dir, style: styles.body }, [
    ...hidden(preheader),
    h('div', wrapper, hybridColumn(content, { styles, dir })),
  ])
}

/** Takes room in an inbox's list and none elsewhere: without it the list shows words of the mail again. */
const filler = '\u00a0\u200c'

function hidden(preheader: string): readonly HastChild[] {
  if (preheader === '') return []
  const gap = filler.repeat(Math.max(0, longestPreheader - [...preheader].length))
  return [h('div', { style: 'display:none;mso-hide:all' }, [preheader + gap])]
}
