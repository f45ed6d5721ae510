/**
 * A language as Open Graph writes locales: `language_TERRITORY`.
 *
 * @param tag - BCP 47 tag.
 * @returns Such as `en_GB`; `undefined` where the tag names no territory, which is not guessed.
 */
export function localeOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined
  const { language, region } = new Intl.Locale(tag)
  return region === undefined ? undefined : `${language}_${region}`
}
