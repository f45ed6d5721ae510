import type { Theme } from '../theme/resolve-theme.js'
import { mailPadding } from './mail-width.js'

/** Styles of a mail's parts, each complete without the stylesheet (rule 2); `margin` is reset everywhere (rule 9). */
export interface MailStyles {
  readonly body: string
  readonly cell: string
  readonly text: string
  readonly deck: string
  readonly quiet: string
  /** What stands once in a mail, in its head and its foot, is complete. */
  readonly frameLine: string
  readonly frameRule: string
  readonly headings: readonly string[]
  readonly link: string
  readonly list: string
  readonly item: string
  readonly indent: string
  readonly quote: string
  readonly pullquote: string
  readonly bold: string
  readonly code: string
  readonly codeText: string
  readonly figure: string
  readonly picture: string
  readonly inlinePicture: string
  readonly box: string
  readonly boxCell: string
  readonly table: string
  readonly caption: string
  readonly tableCell: string
  readonly headCell: string
  readonly buttonCell: string
  readonly buttonLink: string
}

const made = new WeakMap<Theme, { readonly [Dir in 'ltr' | 'rtl']: MailStyles }>()

/**
 * The styles of a theme in one direction of writing.
 *
 * Fonts and colours stand in the cells that hold text and are inherited from there: Word inherits into everything but
 * tables, so that cells of inner tables say them again. What is well enough without, such as the size of a heading or of a
 * small line, is said once in the stylesheet, so that an article costs little more than its text.
 *
 * @param theme - Checked.
 * @param dir - Decides on which side lists and quotes are moved in.
 * @returns Declarations by part.
 */
export function mailStyles(theme: Theme, dir: 'ltr' | 'rtl'): MailStyles {
  let both = made.get(theme)
  if (both === undefined) {
    both = { ltr: stylesOf(theme, 'ltr'), rtl: stylesOf(theme, 'rtl') }
    made.set(theme, both)
  }
  return both[dir]
}

function stylesOf({ light, fonts, monospace }: Theme, dir: 'ltr' | 'rtl'): MailStyles {
  const start = dir === 'rtl' ? 'right' : 'left'
  const inset = (bottom: number): string => (dir === 'rtl' ? `0 24px ${bottom}px 0` : `0 0 ${bottom}px 24px`)
  const type = (size: number): string => `font:${size}px/1.6 ${fonts};color:${light.ink};text-align:${start}`
  const small = (weight: string): string => `font:${weight}14px/1.4 ${fonts};color:${light.ink}`
  const cell = `padding:5px 6px;border:1px solid ${light.rule};vertical-align:top`
  return {
    body: `margin:0;padding:0;background-color:${light.paper}`,
    cell: `padding:24px ${mailPadding}px;${type(17)}`,
    text: 'margin:0 0 16px',
    deck: 'margin:0 0 16px;font-size:19px;line-height:1.5',
    quiet: 'margin:0 0 16px',
    frameLine: `margin:0 0 16px;font-size:14px;color:${light.quiet}`,
    frameRule: `border:0;border-top:1px solid ${light.rule};margin:24px 0`,
    headings: [
      'margin:0 0 8px;font-size:30px;line-height:1.3',
      'margin:0',
      'margin:0',
      'margin:0',
      'margin:0;font-size:17px',
      'margin:0;font-size:17px',
    ],
    link: `color:${light.link}`,
    list: `margin:${inset(16)};padding:0`,
    item: 'margin:0 0 8px',
    indent: `margin:${inset(16)}`,
    quote: `margin:${inset(16)};font-style:italic`,
    pullquote: 'margin:24px;font-size:21px;line-height:1.4',
    bold: 'margin:0 0 16px;font-weight:bold',
    code: `font:14px ${monospace}`,
    codeText: `margin:0 0 12px;font:14px/1.5 ${monospace}`,
    figure: 'margin:24px 0',
    picture: 'max-width:100%;height:auto',
    inlinePicture: 'display:inline;max-width:100%;height:auto;margin:0;vertical-align:middle',
    box: 'margin:0 0 20px',
    boxCell: `padding:16px ${mailPadding}px 4px;background-color:${light.box};${type(17)}`,
    table: 'border-collapse:collapse;margin:0 0 20px',
    caption: `${small('')};text-align:${start}`,
    tableCell: `${cell};${small('')};text-align:`,
    headCell: `${cell};${small('bold ')};text-align:`,
    buttonCell: `padding:12px ${mailPadding}px;background-color:${light.link};font:16px/1.3 ${fonts};text-align:center`,
    buttonLink: `color:${light.paper};font-weight:bold;text-decoration:none`,
  }
}
