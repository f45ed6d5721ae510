/** Language, then subtags; or grandfathered and private tags that begin with one letter (RFC 5646, section 2.1). */
const tag = /^(?:[a-z]{2,8}|[ix](?=-))(?:-[a-z0-9]{1,8})*$/i

/**
 * Is this well-formed as a language tag (BCP 47)?
 *
 * @param text - Such as `en`, `pt-BR`, `i-navajo`.
 * @returns Whether it is; `en_US` is not.
 */
export function isLanguage(text: string): boolean {
  return tag.test(text)
}
