import { h, toHtml } from '@offprint/html'
import type { ElementContent } from 'hast'
import { forWordAlone, hideFromWord, showToAll } from '../allow/conditional-comments.js'
import { passAllowList } from '../allow/pass-allow-list.js'
import { mailWidth } from './mail-width.js'

const comment = (value: string): ElementContent => ({ type: 'comment', value })

/** Stands where the content goes, so that the table can be written whole and parted there. */
const gap = '\u2026'

/** The two halves of Word's table of fixed width, each in a comment that Word alone opens. */
const [before, after] = halves()

function halves(): readonly [ElementContent, ElementContent] {
  const table = h(
    'table',
    { role: 'presentation', width: mailWidth, align: 'center', cellPadding: 0, cellSpacing: 0, border: 0 },
    [h('tr', {}, [h('td', {}, [gap])])],
  )
  const [open = '', close = ''] = toHtml(passAllowList([table], () => undefined, { word: true, others: false })).split(
    gap,
  )
  return [comment(forWordAlone(open)), comment(forWordAlone(close))]
}

/**
 * Centres content in all clients: Word gets a table of fixed width and does not see the `div` that the others centre
 * (good-email-code: container), so that no client is given what it cannot draw.
 *
 * @param content - The mail.
 * @returns Comments and the `div`.
 */
export function hybridColumn(content: readonly ElementContent[]): readonly ElementContent[] {
  const div = h('div', { style: `max-width:${mailWidth}px;margin:0 auto` }, [
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
