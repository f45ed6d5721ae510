/**
 * A key for comparing words: quotes, case, width and spacing do not count. Never used as content.
 *
 * @param text - A short text.
 * @returns The folded text.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

/**
 * A key for comparing labels of an interface: as {@link fold}, with `#` for numbers and without the marks at both ends.
 *
 * @param text - A short text.
 * @returns The folded label, such as `# min read`.
 */
export function foldLabel(text: string): string {
  return trimMarks(fold(text).replace(/\p{Nd}[\p{Nd}.,]*/gu, '#'))
}

const marks = new Set([...' :.…!»›→>«‹←<•·|-–—×+▼▾✕'])

/** By hand, since a pattern with `+$` takes quadratic time on a long run of marks. */
function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && marks.has(text.charAt(start))) start++
  while (end > start && marks.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
