import type { Article, AssetSource, Publication } from '@offprint/core'

/**
 * Fills in the true length of audio whose author did not state it, since RSS has no enclosure without one.
 *
 * @param publication - Any publication; it is not changed.
 * @param assets - Finds the bytes.
 * @returns A publication whose audio has `bytes` wherever the bytes were found.
 */
export async function measureAudio(publication: Publication, assets: AssetSource): Promise<Publication> {
  const articles: Article[] = []
  for (const article of publication.articles) articles.push(await measure(article, assets))
  return { ...publication, articles }
}

async function measure(article: Article, assets: AssetSource): Promise<Article> {
  const { audio } = article
  if (audio === undefined || audio.media.bytes !== undefined) return article
  const asset = await assets(audio.media.src, article.id)
  if (asset === undefined) return article
  return { ...article, audio: { ...audio, media: { ...audio.media, bytes: asset.bytes.length } } }
}
