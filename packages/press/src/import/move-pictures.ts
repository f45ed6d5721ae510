import { type Article, deepFreeze } from '@offprint/core'

/** Gives the new address of a picture, sound or film; `undefined` to keep the old one. */
export type MovePicture = (src: string) => Promise<string | undefined> | string | undefined

/** Fields of the model that hold the address of a file; `url` does in an `image` alone. */
const isAddress = (key: string, owner: Readonly<Record<string, unknown>>): boolean =>
  key === 'src' || (key === 'url' && owner.type === 'image')

/**
 * The addresses of all pictures and other files of an article.
 *
 * @param article - Any article.
 * @returns Each once, in the order of the model.
 */
export function pictureSources(article: Article): readonly string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && isAddress(key, value as Record<string, unknown>)) found.add(inner)
      else look(inner)
    }
  }
  look(article)
  return [...found]
}

/**
 * Gives the pictures and other files of an article other addresses.
 *
 * @param article - Any article; it is not changed.
 * @param moved - New addresses by the old ones.
 * @returns The article with these addresses.
 */
export function movePictures(article: Article, moved: ReadonlyMap<string, string>): Article {
  if (moved.size === 0) return article
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null) return value
    const owner = value as Readonly<Record<string, unknown>>
    return Object.fromEntries(
      Object.entries(owner).map(([key, inner]) => [
        key,
        typeof inner === 'string' && isAddress(key, owner) ? (moved.get(inner) ?? inner) : copy(inner),
      ]),
    )
  }
  return deepFreeze(copy(article) as Article)
}
