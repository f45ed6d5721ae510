const caption =
  'a picture alone in its paragraph is a figure, and its Markdown title the caption, which everybody can read'

/** Examples of CommonMark 0.31.2 whose text is another, and why. */
export const designed: ReadonlyMap<number, string> = new Map([
  [
    356,
    'the parser takes a currency sign beyond the Basic Multilingual Plane for a letter, so that `*` after it closes',
  ],
  [574, caption],
  [575, caption],
  [578, caption],
  [579, caption],
  [586, caption],
  [587, caption],
  [588, caption],
  [590, caption],
  [591, caption],
  [593, caption],
  [631, 'HTML is not passed through; a CDATA section is residue as a whole, where browsers show a part of it'],
])
