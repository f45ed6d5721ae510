import type { Theme } from './resolve-theme.js'

/** Classes of a mail; letters, since they are written again and again. */
export const classes = {
  /** Ground of the mail. */
  page: 'p',
  /** Cells with text. */
  ink: 'i',
  quiet: 'q',
  box: 'b',
  button: 'u',
} as const

type Rule = readonly [selector: string, property: string, value: string]

/**
 * The stylesheets of a mail: dark colours, and nothing that a mail would miss without them (rules 2 and 16).
 *
 * The second is for Outlook.com, which says by attributes that it is dark, and stands apart, since Gmail may drop a whole
 * block for a selector that it does not know (rule 3).
 *
 * @param theme - The palettes.
 * @returns The text of two `style` elements.
 */
export function styleSheets({ dark }: Theme): readonly [forAll: string, forOutlook: string] {
  const all: readonly Rule[] = [
    ['.p', 'background-color', dark.paper],
    ['.i', 'color', dark.ink],
    ['.q', 'color', dark.quiet],
    ['.i a', 'color', dark.link],
    ['.b', 'background-color', dark.box],
    ['.u', 'background-color', dark.link],
    ['.u a', 'color', dark.paper],
    ['.i td,.i th,.i hr', 'border-color', dark.rule],
  ]
  const outlook = all.slice(0, -1).map(([selector, property, value]): Rule => {
    const mark = property === 'color' ? 'data-ogsc' : 'data-ogsb'
    return [`[${mark}] ${selector}`, property, value]
  })
  return [`@media(prefers-color-scheme:dark){${write(all)}}`, write(outlook)]
}

const write = (rules: readonly Rule[]): string =>
  rules.map(([selector, property, value]) => `${selector}{${property}:${value}!important}`).join('')
