import { h, toHtml } from '@offprint/html'
import type { ElementContent } from 'hast'
import { forWordAlone, hideFromWord, showToAll } from '../allow/conditional-comments.js'
import { passAllowList } from '../allow/pass-allow-list.js'
import { classes } from '../theme/style-sheet.js'
import type { MailStyles } from './mail-styles.js'
import { innerWidth, mailWidth } from './mail-width.js'

const comment = (value: string): ElementContent => ({ type: 'comment', value })

/** Stands where the content goes, so that the table can be written whole and parted there. */
const gap = '\u2026'

/** What the column is made with. */
export interface ColumnParts {
  readonly styles: MailStyles
  readonly dir: 'ltr' | 'rtl'
}

/** The two halves of Word's table of fixed width, each in a comment that Word alone opens. */
function wordTable({ styles, dir }: ColumnParts): readonly [ElementContent, ElementContent] {
  const table = h(
    'table',
    { role: 'presentation', width: mailWidth, align: 'center', cellPadding: 0, cellSpacing: 0, border: 0 },
    [h('tr', {}, [h('td', { dir, style: styles.cell }, [gap])])],
  )
  const [open = '', close = ''] = toHtml(passAllowList([table], () => undefined, { word: true, others: false })).split(
    gap,
  )
  return [comment(forWordAlone(open)), comment(forWordAlone(close))]
}

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
  const [before, after] = wordTable(parts)
  const style = `max-width:${innerWidth}px;margin:0 auto;${parts.styles.cell}`
  const div = h('div', { className: [classes.ink], dir: parts.dir, style }, [
    comment(showToAll),
    ...content,
    comment(hideFromWord),
  ])
  return [before, comment(hideFromWord), div, comment(showToAll), after]
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
