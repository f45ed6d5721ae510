const words =
  'the tide turns and for a quarter of an hour nothing in the harbour moves but the gulls and the slow brown water'.split(
    ' ',
  )

/** A sentence that differs from one number to the next. */
const sentence = (seed) => words.map((_, index) => words[(index * (seed + 3) + seed) % words.length]).join(' ')

const text = (value) => ({ type: 'text', value })

const paragraph = (seed) => ({
  type: 'paragraph',
  children: [
    text(`${sentence(seed)}, `),
    { type: 'emphasis', children: [text(sentence(seed + 1))] },
    text(`; ${sentence(seed + 2)} `),
    { type: 'link', url: `https://example.org/notes/${seed}`, children: [text('the notes')] },
    text('.'),
  ],
})

/**
 * Makes an article of about 4 kB of HTML: headings, paragraphs, a list and a table.
 *
 * @param {number} index Sets its words and its address.
 */
export function makeArticle(index) {
  const sections = [0, 1, 2, 3].flatMap((part) => [
    { type: 'heading', depth: 2, children: [text(`Part ${part}`)] },
    paragraph(index + part),
    paragraph(index + part + 7),
  ])
  const item = (seed) => ({ type: 'listItem', spread: false, children: [paragraph(seed)] })
  const cell = (value) => ({ type: 'tableCell', children: [text(value)] })
  const row = (seed) => ({ type: 'tableRow', children: [cell(String(seed)), cell(words[seed % words.length])] })
  return {
    title: `Article ${index}`,
    url: `https://example.org/articles/${index}`,
    language: 'en',
    dates: { published: `2024-02-${String((index % 28) + 1).padStart(2, '0')}T09:30:00+09:00` },
    byline: ['Ada Quay'],
    body: [
      ...sections,
      { type: 'list', ordered: false, spread: false, children: [item(index), item(index + 1)] },
      { type: 'table', align: [null, null], children: [row(index), row(index + 1), row(index + 2)] },
    ],
  }
}
