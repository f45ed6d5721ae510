import { OffprintError } from '@offprint/core'
import { contrastOf, parseHex, type Rgb } from './contrast.js'
import { dark, light, type Palette, paletteKeys } from './palette.js'

/** What a caller may say of a mail's looks; the rest is built in. */
export interface ThemeOptions {
  readonly light?: Partial<Palette>
  readonly dark?: Partial<Palette>
  /** Families for text, such as `Georgia, serif`: those of the reader's machine, since mails carry no fonts. */
  readonly fonts?: string
  /** Families for source text. */
  readonly monospace?: string
}

/** A mail's looks, complete and checked; colours as short as they can be written. */
export interface Theme {
  readonly light: Palette
  readonly dark: Palette
  readonly fonts: string
  readonly monospace: string
}

/** What text must reach on its ground (WCAG 2.2, 1.4.3). */
const least = 4.5

/** Which colour is read on which. */
const pairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['link', 'paper'],
  ['ink', 'box'],
  ['quiet', 'box'],
  ['link', 'box'],
]

/**
 * Completes a theme, and refuses one that cannot be read.
 *
 * @param options - As the caller gave them.
 * @returns Both palettes and the fonts.
 * @throws OffprintError `newsletter/invalid-theme` for what is no colour or no font, `newsletter/low-contrast` for text
 *   under 4.5:1 on its ground in either palette.
 */
export function resolveTheme(options: ThemeOptions = {}): Theme {
  const key = JSON.stringify(options)
  const before = known.get(key)
  if (before !== undefined) return before
  const theme = checkedTheme(options)
  // The bound keeps themes of a caller that has one for each reader from filling memory.
  if (known.size < 100) known.set(key, theme)
  return theme
}

/** One theme looks the same in a thousand mails, and what is made of it is kept by it. */
const known = new Map<string, Theme>()

function checkedTheme(options: ThemeOptions): Theme {
  return {
    light: checkedPalette('light', { ...light, ...options.light }),
    dark: checkedPalette('dark', { ...dark, ...options.dark }),
    fonts: checkedFonts('fonts', options.fonts ?? 'Georgia,Times,serif'),
    monospace: checkedFonts('monospace', options.monospace ?? 'Courier,monospace'),
  }
}

function checkedPalette(name: 'light' | 'dark', palette: Palette): Palette {
  const path = (key: keyof Palette): string => `theme.${name}.${key}`
  const read = (key: keyof Palette): Rgb => {
    const colour = /^#[0-9a-f]{6}$/i.test(palette[key]) ? parseHex(palette[key]) : undefined
    return colour ?? refuse('invalid-theme', `Unexpected \`${palette[key]}\` as \`${path(key)}\`, expected \`#rrggbb\``)
  }
  for (const key of paletteKeys) read(key)
  for (const [text, ground] of pairs) {
    const ratio = contrastOf(read(text), read(ground))
    if (ratio >= least) continue
    // Cut, not rounded: 4.498 is not shown as the 4.5 that it fails to be.
    const shown = Math.floor(ratio * 100) / 100
    refuse(
      'low-contrast',
      `Unexpected ${shown}:1 of \`${path(text)}\` on \`${path(ground)}\`, expected at least ${least}:1`,
    )
  }
  return Object.fromEntries(paletteKeys.map((key) => [key, shortHex(palette[key].toLowerCase())])) as unknown as Palette
}

/** Three digits where they say the same: a colour is written again and again. */
const shortHex = (colour: string): string => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')

/** Names, quotes and commas: nothing that could end a declaration; `system-ui` is not known to Word. */
function checkedFonts(name: string, fonts: string): string {
  const isFonts = /^(?:'[\w -]+'|[\w-]+)(?:, ?(?:'[\w -]+'|[\w-]+))*$/.test(fonts) && !/\bsystem-ui\b/.test(fonts)
  if (isFonts) return fonts.replaceAll(', ', ',')
  return refuse(
    'invalid-theme',
    `Unexpected \`${fonts}\` as \`theme.${name}\`, expected names of fonts that every machine has, parted by commas`,
  )
}

function refuse(ruleId: string, reason: string): never {
  throw new OffprintError(`newsletter/${ruleId}`, reason)
}
