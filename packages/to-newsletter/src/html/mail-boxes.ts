import { type HastChild, type HastProperties, h } from '@offprint/html'
import type { Element, ElementContent } from 'hast'
import { classes } from '../theme/style-sheet.js'
import type { MailStyles } from './mail-styles.js'
import { gap, halvesOf, hybrid } from './word-table.js'

const layout = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 } as const

/**
 * A box of its own ground: a table, since Word knows padding only in cells (caniemail: css-padding).
 *
 * One with pictures is a table for Word alone: in a cell, a picture that is not loaded keeps its whole width on a phone.
 *
 * @param children - What stands in it.
 * @param styles - Of the mail.
 * @param own - Language and direction, where they are the box's own.
 * @returns One table, or what stands for it.
 */
export function box(
  children: readonly ElementContent[],
  styles: MailStyles,
  own: { readonly lang?: string; readonly dir?: string } = {},
): readonly ElementContent[] {
  const className = [classes.ink, classes.box]
  const table = (inside: readonly HastChild[], cell: HastProperties): Element =>
    h('table', { ...layout, width: '100%', style: styles.box }, [
      h('tr', {}, [h('td', { ...own, ...cell, style: styles.boxCell }, inside)]),
    ])
  if (!children.some(hasPicture)) return [table(children, { className })]
  const style = `${styles.box};${styles.boxCell}`
  return hybrid(halvesOf(table([gap], {})), { ...own, className, style }, children)
}

const hasPicture = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture))

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
 * Who wrote an article of a digest, and when: without a margin of its own where the stylesheet is not known, since bytes of
 * an article count there; a heading, a picture or a paragraph follows.
 *
 * @param words - Names and date.
 */
export const byline = (words: HastChild): Element => h('div', { className: [classes.quiet] }, [words])

/**
 * A small line: byline, caption.
 *
 * @param children - Its words.
 * @param styles - Of the mail.
 */
export const quietLine = (children: readonly HastChild[], styles: MailStyles): Element =>
  h('p', { className: [classes.quiet], style: styles.quiet }, children)

/**
 * A line of a mail's head or foot.
 *
 * @param children - Its words.
 * @param styles - Of the mail.
 */
export const frameLine = (children: readonly HastChild[], styles: MailStyles): Element =>
  h('p', { className: [classes.quiet], style: styles.frameLine }, children)
