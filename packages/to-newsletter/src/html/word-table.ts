import { h, toHtml } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { forWordAlone, hideFromWord, showToAll } from '../allow/conditional-comments.js'
import { passAllowList } from '../allow/pass-allow-list.js'
import { classes } from '../theme/style-sheet.js'
import type { MailStyles } from './mail-styles.js'
import { innerWidth, mailWidth } from './mail-width.js'

const comment = (value: string): ElementContent => ({ type: 'comment', value })

/** Stands where the content goes, so that the table can be written whole and parted there. */
export const gap = '\u2026'

/**
 * Shows content in a table to Word and in a `div` to all others, so that no client is given what it cannot draw.
 *
 * @param table - The two halves of Word's table, from {@link halvesOf}.
 * @param div - Name and style of the others' element.
 * @param content - For both.
 * @returns Comments and the `div`.
 */
export function hybrid(
  [before, after]: readonly [ElementContent, ElementContent],
  div: Element['properties'],
  content: readonly ElementContent[],
): readonly ElementContent[] {
  const shown: Element = {
    type: 'element',
    tagName: 'div',
    properties: div,
    children: [comment(showToAll), ...content, comment(hideFromWord)],
  }
  return [before, comment(hideFromWord), shown, comment(showToAll), after]
}

/**
 * Parts a table that Word alone sees.
 *
 * @param table - With {@link gap} where the content goes.
 * @returns Its two halves, each in a comment that Word alone opens.
 */
export function halvesOf(table: Element): readonly [ElementContent, ElementContent] {
  const forWord = passAllowList([table], () => undefined, { word: true, others: false })
  const [open = '', close = ''] = toHtml(forWord).split(gap)
  return [comment(forWordAlone(open)), comment(forWordAlone(close))]
}

/** What the column is made with. */
export interface ColumnParts {
  readonly styles: MailStyles
  readonly dir: 'ltr' | 'rtl'
}

/** The two halves of Word's table of fixed width, each in a comment that Word alone opens. */
function wordTable(parts: ColumnParts): readonly [ElementContent, ElementContent] {
  const before = made.get(parts.styles)
  if (before !== undefined) return before
  const halves = halvesOf(columnTable(parts))
  made.set(parts.styles, halves)
  return halves
}

/** Styles are those of one theme and one direction. */
const made = new WeakMap<MailStyles, readonly [ElementContent, ElementContent]>()

const columnTable = ({ styles, dir }: ColumnParts): Element =>
  h('table', { role: 'presentation', width: mailWidth, align: 'center', cellPadding: 0, cellSpacing: 0, border: 0 }, [
    h('tr', {}, [h('td', { dir, style: styles.cell }, [gap])]),
  ])

/**
 * Centres content in all clients: Word gets a table of fixed width and does not see the `div` that the others centre
 * (good-email-code: container), so that no client is given what it cannot draw. The others get no table, in which a picture
 * that is not loaded would keep its whole width on a phone.
 *
 * @param content - The mail.
 * @param parts - Styles and direction.
 * @returns Comments and the `div`.
 */
export function hybridColumn(content: readonly ElementContent[], parts: ColumnParts): readonly ElementContent[] {
  const style = `max-width:${innerWidth}px;margin:0 auto;${parts.styles.cell}`
  return hybrid(wordTable(parts), { className: [classes.ink], dir: parts.dir, style }, content)
}

/**
 * Tells Word that a pixel is a pixel on screens of high density (good-email-code: template); `noscript` hides it from
 * clients that open every comment.
 */
export const pixelsPerInch: ElementContent = comment(
  forWordAlone(
    toHtml(
      h('noscript', {}, [
        h('xml', {}, [
          h('o:OfficeDocumentSettings', { 'xmlns:o': 'urn:schemas-microsoft-com:office:office' }, [
            h('o:PixelsPerInch', {}, ['96']),
          ]),
        ]),
      ]),
    ),
  ),
)
