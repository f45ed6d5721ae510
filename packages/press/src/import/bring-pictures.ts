import { type Article, type AssetSource, type ImportedItem, isHttpUrl, type Message } from '@offprint/core'
import { messages } from '../messages.js'
import type { ImportFolder } from './import-folder.js'
import type { FetchPicture } from './import-plan.js'
import { movePictures, pictureSources } from './move-pictures.js'
import { createPictureNames } from './picture-names.js'

/** Where the pictures of an article may come from. */
export interface PictureSources {
  /** Files on disk beside the source. */
  readonly beside: AssetSource
  /** The web; left out to keep addresses there. */
  readonly fetchPicture?: FetchPicture
}

/** An article with its pictures beside it. */
export interface Brought {
  readonly article: Article
  readonly pictures: number
  readonly messages: readonly Message[]
}

/**
 * Puts the pictures and other files of an article beside it, in a folder with its name.
 *
 * @param item - As it was read, its slug unique.
 * @param folder - Where to.
 * @param from - Where they may come from, beside the item itself.
 * @returns The article with their new addresses; what cannot be had keeps its own.
 */
export async function bringPictures(item: ImportedItem, folder: ImportFolder, from: PictureSources): Promise<Brought> {
  const { article, assets = [] } = item
  const inside = new Map(assets.map(({ src, bytes }) => [src, bytes]))
  const name = createPictureNames()
  const moved = new Map<string, string>()
  const said: Message[] = []
  for (const src of pictureSources(article)) {
    if (src.startsWith('data:')) continue
    const bytes = inside.get(src) ?? (await bytesOf(src, article.id, from))
    if (bytes === undefined) {
      const isOnWeb = isHttpUrl(src) && from.fetchPicture === undefined
      said.push(messages(isOnWeb ? 'picture-on-the-web' : 'missing-picture', { src }, { article: article.id }))
      continue
    }
    const path = `${article.slug}/${name(src, bytes)}`
    await folder.write(path, bytes)
    moved.set(src, path)
  }
  return { article: movePictures(article, moved), pictures: moved.size, messages: said }
}

async function bytesOf(
  src: string,
  article: string,
  { beside, fetchPicture }: PictureSources,
): Promise<Uint8Array | undefined> {
  if (isHttpUrl(src)) return fetchPicture?.(src)
  return (await beside(src, article))?.bytes
}
