import { type HastChild, h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { classes } from '../theme/style-sheet.js'
import type { MailStyles } from './mail-styles.js'

const layout = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 } as const

/**
 * A box of its own ground: a table, since Word knows padding only in cells (caniemail: css-padding).
 *
 * @param children - What stands in it.
 * @param styles - Of the mail.
 * @param own - Language and direction, where they are the box's own.
 */
export const boxTable = (
  children: readonly ElementContent[],
  styles: MailStyles,
  own: { readonly lang?: string; readonly dir?: string } = {},
): Element =>
  h('table', { ...layout, width: '100%', style: styles.box }, [
    h('tr', {}, [h('td', { ...own, className: [classes.ink, classes.box], style: styles.boxCell }, children)]),
  ])

/**
 * A button that Word draws as well: a cell with a ground, and a link in it (good-email-code: link-button).
 *
 * @param href - Absolute.
 * @param words - On it.
 * @param styles - Of the mail.
 */
export const buttonTable = (href: string, words: readonly HastChild[], styles: MailStyles): Element =>
  h('table', { ...layout, style: styles.figure }, [
    h('tr', {}, [
      h('td', { className: [classes.button], style: styles.buttonCell }, [
        h('a', { href, style: styles.buttonLink }, words),
      ]),
    ]),
  ])

/**
 * A small line: byline, caption, foot.
 *
 * @param children - Its words.
 * @param styles - Of the mail.
 */
export const quietLine = (children: readonly HastChild[], styles: MailStyles): Element =>
  h('p', { className: [classes.quiet], style: styles.quiet }, children)
