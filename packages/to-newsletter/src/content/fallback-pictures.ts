import { type Article, type Media, visit } from '@offprint/core'

/**
 * Sizes or formats of the same picture that every client shows, for pictures whose own format it does not (rule 22).
 *
 * @param article - Any article.
 * @param isShown - Does every client show what lies at this address?
 * @returns By the address that stands in the model.
 */
export function fallbackPictures(article: Article, isShown: (src: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const look = ({ src, variants = [] }: Media): void => {
    if (variants.length === 0 || isShown(src)) return
    const shown = variants.filter((variant) => isShown(variant.src))
    const widest = [...shown].sort((one, other) => (other.width ?? 0) - (one.width ?? 0))[0]
    if (widest !== undefined) found.set(src, widest.src)
  }
  for (const media of article.hero?.media ?? []) look(media)
  visit(article.body, (node) => {
    if (node.type === 'figure') node.media.forEach(look)
    if (node.type === 'embed' && node.thumbnail !== undefined) look(node.thumbnail)
    if (node.type === 'video' && node.poster !== undefined) look(node.poster)
  })
  return found
}
