import { type Article, boundaryIndex, excerpt, freePart } from '@offprint/core'
import { type RenderContentOptions, renderContent } from '../content/render-content.js'
import type { FeedSettings } from '../settings.js'
import type { Item } from './item.js'
import { plainText } from './plain-text.js'

/**
 * The teaser and the whole text of an article, as far as they are wanted.
 *
 * @param article - Any article.
 * @param content - Which of the two.
 * @param options - How to render.
 * @returns Plain summary and HTML.
 */
export function resolveText(
  article: Article,
  content: FeedSettings['content'],
  options: RenderContentOptions,
): Pick<Item, 'summary' | 'html'> {
  const summary = content === 'full' ? undefined : teaser(article, options)
  const html = content === 'summary' ? undefined : renderContent(article, options)
  return { summary, html: html === '' ? undefined : html }
}

/** A teaser must not be cut out of what lies behind the boundary. */
function teaser(article: Article, { restricted }: RenderContentOptions): string | undefined {
  const isCut = restricted === 'omit' && boundaryIndex(article) !== -1
  return plainText(excerpt(isCut ? { ...article, body: freePart(article) } : article))
}
