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
 * The stylesheets of a mail: finer sizes and rules, dark colours, and nothing that a mail would miss without them (rules 2
 * and 16). Sizes come first, since Word stops reading at a condition.
 *
 * The second is for Outlook.com, which says by attributes that it is dark, and stands apart, since Gmail may drop a whole
 * block for a selector that it does not know (rule 3).
 *
 * @param theme - The palettes.
 * @returns The text of two `style` elements.
 */
export function styleSheets(theme: Theme): readonly [forAll: string, forOutlook: string] {
  const before = made.get(theme)
  if (before !== undefined) return before
  const sheets = sheetsOf(theme)
  made.set(theme, sheets)
  return sheets
}

const made = new WeakMap<Theme, readonly [string, string]>()

function sheetsOf({ light, dark }: Theme): readonly [string, string] {
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
  const plain =
    'h1,h2,h3,h4,h5,h6{margin:24px 0 8px!important}h2{font-size:22px;line-height:1.3}' +
    `hr{border:0;border-top:1px solid ${light.rule};margin:24px 0}` +
    `.q{margin:0 0 16px;font-size:14px;color:${light.quiet}}img{display:block;margin:0 0 8px}a{text-decoration:underline}`
  const outlook = all.slice(0, -1).map(([selector, property, value]): Rule => {
    const mark = property === 'color' ? 'data-ogsc' : 'data-ogsb'
    return [`[${mark}] ${selector}`, property, value]
  })
  return [`${plain}@media(prefers-color-scheme:dark){${write(all)}}`, write(outlook)]
}

const write = (rules: readonly Rule[]): string =>
  rules.map(([selector, property, value]) => `${selector}{${property}:${value}!important}`).join('')
