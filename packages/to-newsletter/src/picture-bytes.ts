import { type Article, type AssetSource, freePart, type Publication } from '@offprint/core'
import { createResolveUrl } from '@offprint/html'
import { articleMedia } from './content/article-media.js'
import { fallbackPictures } from './content/fallback-pictures.js'
import { isShownPicture } from './html/mail-picture.js'

/**
 * Reads the pictures that mails of some articles show.
 *
 * @param publication - Whose logo.
 * @param articles - Of the mail.
 * @param assets - Finds bytes by the address that stands in the model.
 * @param restricted - Is what lies behind the access boundary shown?
 * @returns Bytes by absolute address, which the option `pictures` takes; what is not found is loaded from the web.
 */
export async function pictureBytes(
  { logo }: Publication,
  articles: readonly Article[],
  assets: AssetSource,
  restricted: 'omit' | 'keep',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  const add = async (address: string | undefined, src: string, article?: string): Promise<void> => {
    if (address === undefined || found.has(address)) return
    const asset = await assets(src, article)
    if (asset !== undefined) found.set(address, asset.bytes)
  }
  if (logo !== undefined) await add(logo.src, logo.src)
  for (const article of articles) {
    const resolve = createResolveUrl(article.url)
    const fallbacks = fallbackPictures(article, isShownPicture)
    for (const { src } of articleMedia(article, restricted === 'keep' ? article.body : freePart(article))) {
      const shown = fallbacks.get(src) ?? src
      await add(resolve(shown, 'image'), shown, article.id)
    }
  }
  return found
}
