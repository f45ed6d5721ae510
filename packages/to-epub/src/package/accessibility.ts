import { decorative, type FigureContent, type Publication, visit } from '@offprint/core'

/** What is true of a book's content, from the content alone. */
export interface Accessibility {
  readonly hasPictures: boolean
  /** Has every picture a text alternative, or is it said to decorate? */
  readonly allDescribed: boolean
}

/**
 * Looks at every picture that a book shows.
 *
 * @param publication - Any publication.
 * @param isShown - Is the picture in the book?
 * @returns What may be claimed (EPUB Accessibility 1.1, section 2.2).
 */
export function accessibilityOf(
  publication: Publication,
  isShown: (src: string, article?: string) => boolean,
): Accessibility {
  const shown: (string | undefined)[] = []
  const look = (src: string, alt: string | undefined, article?: string): void => {
    if (isShown(src, article)) shown.push(alt)
  }
  const lookAt = (figure: FigureContent | undefined, article: string): void => {
    for (const { src, alt } of figure?.media ?? []) look(src, alt, article)
  }
  if (publication.cover !== undefined) look(publication.cover.src, publication.cover.alt)
  for (const { id, hero, body } of publication.articles) {
    lookAt(hero, id)
    visit(body, (node) => {
      if (node.type === 'figure') lookAt(node, id)
      if (node.type === 'image') look(node.url, node.alt, id)
      if (node.type === 'embed' && node.thumbnail !== undefined) look(node.thumbnail.src, node.thumbnail.alt, id)
    })
  }
  return {
    hasPictures: shown.some((alt) => alt !== decorative),
    allDescribed: shown.every((alt) => alt !== undefined),
  }
}
