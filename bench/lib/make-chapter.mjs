/** Numbers from 0 to 1, the same after the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables = 'ta re mo li sen dor ka vi nel us or in pa che wa tide ber gul ling sal est ar um fo ny'.split(' ')
const pick = (random, list) => list[Math.floor(random() * list.length)]

const vocabulary = (() => {
  const random = randomFrom(7)
  return Array.from({ length: 6_000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, syllables)).join(''),
  )
})()

/** Words of a made-up language, frequent ones first, so that they deflate as prose does, to about two fifths. */
function sentence(random) {
  const words = Array.from(
    { length: 8 + Math.floor(random() * 14) },
    () => vocabulary[Math.floor(vocabulary.length * random() ** 3)],
  )
  return `${words.join(' ')}. `
}

const text = (value) => ({ type: 'text', value })

function paragraph(random, index) {
  const many = (count) => Array.from({ length: count }, () => sentence(random)).join('')
  return {
    type: 'paragraph',
    children: [
      text(many(2)),
      { type: 'emphasis', children: [text(sentence(random))] },
      text(many(2)),
      { type: 'link', url: `https://example.org/notes/${index}`, children: [text('the notes')] },
      text('.'),
    ],
  }
}

/**
 * Makes an article of prose whose chapter has about 20 kB.
 *
 * @param {number} index Sets its words and its address.
 */
export function makeChapter(index) {
  const random = randomFrom(index + 1)
  const body = [0, 1, 2, 3].flatMap((part) => [
    { type: 'heading', depth: 2, children: [text(`Part ${part + 1}`)] },
    ...Array.from({ length: 9 }, () => paragraph(random, index)),
  ])
  return {
    title: `Chapter ${index + 1}`,
    url: `https://example.org/chapters/${index + 1}`,
    slug: `chapter-${index + 1}`,
    language: 'en',
    dates: { published: '2024-02-29' },
    byline: ['Ada Quay'],
    body,
  }
}
