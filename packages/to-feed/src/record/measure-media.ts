import type { Article, AssetSource, Media, Publication, Root } from '@offprint/core'
import { filesOf } from './resolve-enclosures.js'

/**
 * Fills in the true length of sounds, films and files whose author did not state it, since RSS has no enclosure without
 * one.
 *
 * @param publication - Any publication; it is not changed.
 * @param assets - Finds the bytes.
 * @param restricted - With `omit`, nothing behind an access boundary is looked for.
 * @returns A publication whose enclosures have `bytes` wherever the bytes were found.
 */
export async function measureMedia(
  publication: Publication,
  assets: AssetSource,
  restricted: 'keep' | 'omit',
): Promise<Publication> {
  const articles: Article[] = []
  for (const article of publication.articles) articles.push(await measure(article, assets, restricted))
  return { ...publication, articles }
}

async function measure(article: Article, assets: AssetSource, restricted: 'keep' | 'omit'): Promise<Article> {
  const { audio } = article
  const own = audio === undefined ? [] : [audio.media]
  const lengths = new Map<Media, number>()
  for (const media of [...own, ...filesOf(article, restricted).map((file) => file.media)]) {
    if (media.bytes !== undefined || lengths.has(media)) continue
    const asset = await assets(media.src, article.id)
    if (asset !== undefined) lengths.set(media, asset.bytes.length)
  }
  if (lengths.size === 0) return article
  const body = withLengths(article.body, lengths) as Root
  return { ...article, ...(audio === undefined ? {} : { audio: withLengths(audio, lengths) as typeof audio }), body }
}

/** Rebuilds only what holds a medium that was measured. */
function withLengths(value: unknown, lengths: ReadonlyMap<Media, number>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const bytes = lengths.get(value as Media)
  if (bytes !== undefined) return { ...value, bytes }
  if (Array.isArray(value))
    return sameOr(
      value,
      value.map((item) => withLengths(item, lengths)),
    )
  const entries = Object.entries(value).map(([key, item]) => [key, withLengths(item, lengths)] as const)
  const changed = entries.some(([key, item]) => item !== (value as Record<string, unknown>)[key])
  return changed ? Object.fromEntries(entries) : value
}

const sameOr = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((item, index) => item === before[index]) ? before : after
