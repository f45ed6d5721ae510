import { type Article, type Direction, directionOf } from '@offprint/core'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The direction that a mail is written in; clients need to be told, since they take away `dir="auto"`.
 *
 * @param article - Its own direction counts, then its language, then the first letter of its title (Unicode, UAX #9, P2).
 * @returns One of both.
 */
export function textDirection({ dir, language, title }: Pick<Article, 'dir' | 'language' | 'title'>): 'ltr' | 'rtl' {
  const known: Direction = dir === 'auto' ? directionOf(language) : dir
  if (known !== 'auto') return known
  return rightToLeft.test(/\p{L}/u.exec(title)?.[0] ?? '') ? 'rtl' : 'ltr'
}
