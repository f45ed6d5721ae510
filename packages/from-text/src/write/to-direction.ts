import type { Article } from '@offprint/core'

/** Characters that are looked at, and the share of their letters that decides. */
const sample = 10_000
const leastShare = 0.6

const letter = /\p{L}/gu
/** Scripts that are written from right to left and in use today. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/**
 * The direction of a text whose language nobody gave, by its letters.
 *
 * @param text - All of it.
 * @returns `rtl` where most letters are of such a script; nothing where the text says nothing.
 */
export function toDirection(text: string): { readonly dir?: Article['dir'] } {
  const start = text.slice(0, sample)
  const letters = start.match(letter)?.length ?? 0
  const found = (start.match(rightToLeft) ?? []).filter((each) => /\p{L}/u.test(each)).length
  return letters > 0 && found >= letters * leastShare ? { dir: 'rtl' } : {}
}
