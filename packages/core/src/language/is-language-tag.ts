/**
 * Is this a well-formed language tag (BCP 47, RFC 5646 section 2.1)?
 *
 * @param tag - Such as `en`, `pt-BR`, `zh-Hant`; underscores are refused.
 * @returns Whether it is well-formed.
 */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
