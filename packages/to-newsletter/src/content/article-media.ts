import { type Article, type Media, type Root, visit } from '@offprint/core'

/**
 * The pictures of an article: hero, figures, stills of films and embeds.
 *
 * @param article - Whose hero.
 * @param body - Its body, or the part of it that is shown.
 * @returns In the order of the text.
 */
export function articleMedia({ hero }: Article, body: Root): readonly Media[] {
  const found: Media[] = [...(hero?.media ?? [])]
  visit(body, (node) => {
    if (node.type === 'figure') found.push(...node.media)
    else if (node.type === 'embed' && node.thumbnail !== undefined) found.push(node.thumbnail)
    else if (node.type === 'video' && node.poster !== undefined) found.push(node.poster)
    else if (node.type === 'image') found.push({ src: node.url })
  })
  return found
}
