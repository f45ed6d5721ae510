/** Examples of CommonMark 0.31.2 whose text is another, and why. */
export const designed: ReadonlyMap<number, string> = new Map([
  [
    356,
    'the parser takes a currency sign beyond the Basic Multilingual Plane for a letter, so that `*` after it closes',
  ],
  [631, 'HTML is not passed through; a CDATA section is residue as a whole, where browsers show a part of it'],
])
