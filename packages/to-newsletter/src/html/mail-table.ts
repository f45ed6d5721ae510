import { h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { classes } from '../theme/style-sheet.js'
import type { MailContext } from './mail-context.js'
import type { MailStyles } from './mail-styles.js'
import { stackTable } from './stack-table.js'

type ToMail = (nodes: readonly ElementContent[], context: MailContext) => ElementContent[]

/**
 * A data table: with scopes and sides in its cells, or as a paragraph a row where it would not fit a phone.
 *
 * @param element - A page's table.
 * @param context - Of the mail.
 * @param styles - Of the mail.
 * @param toMail - Turns children.
 * @returns The table, or paragraphs.
 */
export function tableOf(element: Element, context: MailContext, styles: MailStyles, toMail: ToMail): ElementContent[] {
  const { lang, dir } = element.properties
  const own = { lang: textOf(lang), dir: dir === 'rtl' || dir === 'ltr' ? dir : undefined }
  const stacked = stackTable(element)
  if (stacked !== undefined) {
    const captions = element.children.filter((node) => node.type === 'element' && node.tagName === 'caption')
    const title = captions.flatMap((node) => (node.type === 'element' ? node.children : []))
    const rows = toMail([...(title.length === 0 ? [] : [h('figcaption', {}, title)]), ...stacked], context)
    return own.lang === undefined && own.dir === undefined ? rows : [h('div', own, rows)]
  }
  return [
    h(
      'table',
      { ...own, width: '100%', cellPadding: 0, cellSpacing: 0, style: styles.table },
      toMail(element.children, context),
    ),
  ]
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * A cell, with its side written out: Word does not inherit into tables, and headings would be centred.
 *
 * @param element - `td` or `th` of a page.
 * @param context - Of the mail.
 * @param styles - Of the mail.
 * @param toMail - Turns children.
 */
export function cellOf(element: Element, context: MailContext, styles: MailStyles, toMail: ToMail): Element {
  const { tagName, properties } = element
  const stated = /(left|right|center)$/.exec(String(properties.style ?? ''))?.[1]
  const side = stated ?? (context.dir === 'rtl' ? 'right' : 'left')
  const { scope, colSpan, rowSpan, lang } = properties
  return h(
    tagName,
    {
      className: [classes.ink],
      scope: textOf(scope),
      colSpan: typeof colSpan === 'number' ? colSpan : undefined,
      rowSpan: typeof rowSpan === 'number' ? rowSpan : undefined,
      lang: textOf(lang),
      style: (tagName === 'th' ? styles.headCell : styles.tableCell) + side,
    },
    toMail(element.children, context),
  )
}
