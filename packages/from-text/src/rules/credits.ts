/** Whom a credit names after its opener: who made the picture, or who holds or lent it. */
export type Credited = 'maker' | 'holder'

/** What opens a picture credit. */
export interface CreditOpener {
  /** Lower case; a space before a colon does not count, nor does a full-width one. */
  readonly opener: string
  readonly names: Credited
}

const opening = (names: Credited, openers: readonly string[]): readonly CreditOpener[] =>
  openers.map((opener) => ({ opener, names }))

/** Openers of picture credits; those with a colon also open one in the middle of a line. */
export const creditOpeners: readonly CreditOpener[] = [
  ...opening('maker', ['photo:', 'photos:', 'photograph:', 'photographs:', 'photo by', 'photos by', 'photograph by']),
  ...opening('maker', ['photographs by', 'photography by', 'photography:', 'picture by', 'pictures by', 'picture:']),
  ...opening('maker', ['image:', 'image by', 'images by', 'illustration:', 'illustration by', 'illustrations by']),
  ...opening('maker', [
    'drawing by',
    'graphic by',
    'graphic:',
    'credit:',
    'photo credit:',
    'image credit:',
    'image source:',
    'photo source:',
  ]),
  ...opening('maker', ['credits:', 'picture credit:', 'photographer:', 'photo par', 'crédit:', 'crédit photo:']),
  ...opening('maker', ['crédits:', 'foto:', 'foto von', 'fotos:', 'bild:', 'fotografía:', 'foto de', 'imagen:']),
  ...opening('maker', ['تصوير:', 'صورة:', 'الصورة:', '写真:', '撮影:', '写真提供:', '사진:', '图:', '摄影:', 'צילום:']),
  ...opening('holder', [
    'courtesy of',
    'courtesy:',
    'photo courtesy:',
    'image courtesy:',
    'photo courtesy of',
    'photos courtesy of',
    'image courtesy of',
  ]),
  ...opening('holder', ['©', '(c)', 'copyright', 'avec l’aimable autorisation de', 'gracieuseté de']),
]

/** Abbreviations after whose full stop a sentence goes on, lower case and without it. */
export const abbreviations: readonly string[] = [
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'sgt', 'lt', 'capt', 'col', 'gen', 'maj', 'cpl', 'pfc', 'spc', 'rev'],
  ...['sen', 'rep', 'gov', 'hon', 'jr', 'sr', 'no', 'fig', 'vol', 'ed', 'eds', 'jan', 'feb', 'aug', 'sept', 'oct'],
  ...['nov', 'dec', 'mme', 'mlle', 'dir', 'bzw', 'ca'],
]
