/** A paragraph of prose, with commas, that differs from one seed to the next. */
export function prose(seed = 0): string {
  const words = 'the tide turns and for a quarter of an hour nothing in the harbour moves but the gulls'.split(' ')
  const sentence = (shift: number): string =>
    words.map((_, index) => words[(index * (shift + 3) + shift) % words.length]).join(' ')
  return `Part ${seed}, ${sentence(seed)}, ${sentence(seed + 1)}, and ${sentence(seed + 2)}.`
}

/** Paragraphs of prose as HTML. */
export const paragraphs = (count: number, first = 0): string =>
  Array.from({ length: count }, (_, index) => `<p>${prose(first + index)}</p>`).join('\n')

/** A page with this body. */
export const page = (body: string, head = '<title>Why the ferry waits</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
