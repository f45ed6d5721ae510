import { type Article, type ArticleNode, boundaryIndex, freePart, innerNodes, type Report } from '@offprint/core'
import { messages } from '../messages.js'
import type { FeedSettings } from '../settings.js'
import { absoluteUrl } from './absolute-url.js'
import type { Enclosure } from './item.js'
import { plainText } from './plain-text.js'

/** A file of an article before its URL is looked at. */
export type Attached = Pick<Enclosure, 'medium'> & Pick<Extract<ArticleNode, { type: 'audio' }>, 'media' | 'title'>

const mediums = { audio: 'audio', video: 'video', file: 'document' } as const

/**
 * The files of an article's text, in reading order.
 *
 * @param article - Any article.
 * @param restricted - With `omit`, what lies behind an access boundary is left out.
 * @returns Sounds, films and files.
 */
export function filesOf(article: Pick<Article, 'body' | 'access'>, restricted: 'keep' | 'omit'): readonly Attached[] {
  const files: Attached[] = []
  addFiles(restricted === 'omit' ? freePart(article) : article.body, files)
  return files
}

/** Files stand among blocks; what holds words alone, which is most of a text, is not gone through. */
function addFiles(node: ArticleNode, files: Attached[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return
  if (node.type === 'audio' || node.type === 'video' || node.type === 'file') {
    const { media, title } = node
    files.push({ medium: mediums[node.type], media, ...(title === undefined ? {} : { title }) })
  }
  for (const inner of innerNodes(node)) addFiles(inner, files)
}

/**
 * The files that belong to an article: its own sound, and what its text holds where the text is shown.
 *
 * A file of the text whose URL cannot be used is left out here in silence: rendering the text has reported it.
 *
 * @param article - Any article.
 * @param settings - With `restricted: 'omit'`, the sound of an article behind an access boundary is left out, for it
 *   reads all of it.
 * @param report - Told of sound that is left out.
 * @returns Enclosures with different URLs, the article's own sound first.
 */
export function resolveEnclosures(
  article: Article,
  { content, restricted }: Pick<FeedSettings, 'content' | 'restricted'>,
  report: Report,
): readonly Enclosure[] {
  const files = content === 'summary' ? [] : filesOf(article, restricted)
  const enclosures = [
    ...ownSound(article, restricted, report),
    ...files.flatMap((file) => resolve(file, article.url) ?? []),
  ]
  const urls = enclosures.map(({ url }) => url)
  return enclosures.filter(({ url }, index) => urls.indexOf(url) === index)
}

function ownSound(article: Article, restricted: 'keep' | 'omit', report: Report): readonly Enclosure[] {
  if (article.audio === undefined) return []
  const place = { article: article.id, path: 'audio' }
  if (restricted === 'omit' && boundaryIndex(article) !== -1) {
    report(messages('audio-withheld', {}, place))
    return []
  }
  const { media } = article.audio
  const sound = resolve({ medium: 'audio', media }, article.url, true)
  if (sound === undefined) report(messages('relative-url', { url: media.src, what: 'audio' }, place))
  return sound === undefined ? [] : [sound]
}

function resolve({ medium, media, title }: Attached, base: string | undefined, isOwn = false): Enclosure | undefined {
  const url = absoluteUrl(media.src, base)
  if (url === undefined) return undefined
  const { mediaType, bytes, duration } = media
  return { url, medium, mediaType, bytes, duration, title: plainText(title), isOwn }
}
