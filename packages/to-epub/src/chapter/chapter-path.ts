/**
 * The path of an article's document.
 *
 * @param index - Position in the book, from 0.
 * @returns Relative to the package document.
 */
export function chapterPath(index: number): string {
  return `chapter-${String(index + 1).padStart(3, '0')}.xhtml`
}

/**
 * What stands before every id of a chapter, so that no id occurs twice in a book.
 *
 * @param path - Of the chapter.
 * @returns A prefix such as `c12-`.
 */
export function chapterPrefix(path: string): string {
  return `c${Number(/\d+/.exec(path)?.[0] ?? 0)}-`
}
