import { type Article, type FigureContent, type Media, type Publication, visit } from '@offprint/core'

/** A picture that a book refers to. */
export interface PictureSource {
  readonly src: string
  /** Id of the article that it stands in; absent for the publication's own. */
  readonly article?: string
}

/**
 * Every picture that a book may show, each reference once.
 *
 * @param publication - Any publication.
 * @returns Sources in the order of reading, the cover first.
 */
export function pictureSources(publication: Publication): readonly PictureSource[] {
  const cover = publication.cover === undefined ? [] : [{ src: publication.cover.src }]
  const inside = publication.articles.flatMap((article) =>
    [...new Set(articleSources(article))].map((src) => ({ src, article: article.id })),
  )
  return [...cover, ...inside]
}

const figureSources = (figure: FigureContent | undefined): readonly string[] =>
  (figure?.media ?? []).map(({ src }: Media) => src)

function articleSources({ hero, body, corrections = [], disclosures = [] }: Article): readonly string[] {
  const found: string[] = [...figureSources(hero)]
  const boxes = [...corrections, ...disclosures].flatMap(({ content }) => content)
  for (const node of [...body.children, ...boxes]) {
    visit(node, (inner) => {
      if (inner.type === 'figure') found.push(...figureSources(inner))
      if (inner.type === 'image') found.push(inner.url)
      if (inner.type === 'embed' && inner.thumbnail !== undefined) found.push(inner.thumbnail.src)
    })
  }
  return found
}
