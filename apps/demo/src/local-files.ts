import {
  type Article,
  type FigureContent,
  type Media,
  type OutputFile,
  type Publication,
  type RenderContext,
  visit,
} from '@offprint/core'

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
  csv: 'text/csv',
}

/**
 * The pictures and sounds of a publication, at the paths that they have on the site.
 *
 * @param publication - Whose files.
 * @param context - Knows their bytes.
 * @returns Files under the site's root; what nobody has is left out.
 */
export async function* localFiles(publication: Publication, { assets }: RenderContext): AsyncGenerator<OutputFile> {
  const done = new Set<string>()
  const own = [publication.logo, publication.icon, publication.cover, publication.publisher?.logo].map(
    (media) => [media, undefined] as const,
  )
  const ofArticles = publication.articles.flatMap((article) =>
    mediaOf(article).map((media) => [media, article] as const),
  )
  for (const [media, article] of [...own, ...ofArticles]) {
    const path = sitePath(media, article?.url ?? publication.url, publication.url)
    if (media === undefined || path === undefined || done.has(path)) continue
    done.add(path)
    const asset = await assets?.(media.src, article?.id)
    const mediaType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    if (asset !== undefined) yield { path, mediaType, content: asset.bytes }
  }
}

function mediaOf(article: Article): readonly Media[] {
  const found: Media[] = [...figureMedia(article.hero), ...(article.audio === undefined ? [] : [article.audio.media])]
  visit(article.body, (node) => {
    if (node.type === 'figure') found.push(...figureMedia(node))
    if (node.type === 'audio' || node.type === 'file' || node.type === 'video') found.push(node.media)
    if (node.type === 'video' && node.poster !== undefined) found.push(node.poster)
    if (node.type === 'embed' && node.thumbnail !== undefined) found.push(node.thumbnail)
    if (node.type === 'image') found.push({ src: node.url })
  })
  return found
}

const figureMedia = (figure: FigureContent | undefined): readonly Media[] =>
  (figure?.media ?? []).flatMap((media) => [media, ...(media.variants ?? [])])

function sitePath(media: Media | undefined, base: string | undefined, site: string | undefined): string | undefined {
  if (media === undefined || site === undefined || !URL.canParse(media.src, base)) return undefined
  const { href } = new URL(media.src, base)
  return href.startsWith(site) ? decodeURIComponent(href.slice(site.length)) : undefined
}
