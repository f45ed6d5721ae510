import { oneLine } from '../chapter/title-of.js'
import type { BookSource } from '../options.js'

/**
 * The title of a book, which may not be empty (EPUB 3.3, section 5.5.3.1.2).
 *
 * @param source - Whose book.
 * @returns One line; the slug where the title has nothing that can be shown.
 */
export function bookTitle({ title, slug }: Pick<BookSource, 'title' | 'slug'>): string {
  return oneLine(title) || slug
}
