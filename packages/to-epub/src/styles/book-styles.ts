import type { EpubSettings } from '../settings.js'
import { type FontFile, fontFaces } from './font-faces.js'
import { darkStyles, textStyles, verticalStyles } from './text-styles.js'

/**
 * Puts the stylesheet of a book together: fonts, the book's own rules, vertical lines, dark screens, the theme.
 *
 * @param settings - Profile, direction of lines, fonts, theme.
 * @param files - The fonts in the book.
 * @returns CSS without `@import`, variables or anything that the profile's readers refuse.
 */
export function bookStyles(
  { profile, writing, fonts = [], styles = '' }: EpubSettings,
  files: readonly FontFile[],
): string {
  return [
    fontFaces(fonts, files),
    textStyles,
    writing === 'vertical' ? verticalStyles : '',
    profile.hasDarkMode ? darkStyles : '',
    styles === '' ? '' : `${styles.trimEnd()}\n`,
  ].join('')
}
