import type { RootContent } from 'hast'
import type { Attachment } from '../export/attachment.js'
import { decodeReferences } from '../html/decode-references.js'
import { element } from '../html/elements.js'
import { captionFigure } from './caption-figure.js'
import type { ContentContext } from './content-context.js'
import { galleryFigure } from './gallery-figure.js'
import { linkShortcodes } from './known-shortcodes.js'
import { mediaKind, providerOf } from './providers.js'
import type { Shortcode } from './shortcode.js'
import { player, shownInPlace } from './shown-in-place.js'

type Render = (shortcode: Shortcode, context: ContentContext) => readonly RootContent[]

/**
 * Makes what a shortcode shows.
 *
 * @param shortcode - A known one.
 * @param context - Of the item.
 * @returns hast; the shortcode as text when it shows nothing that the export holds.
 */
export function renderShortcode(shortcode: Shortcode, context: ContentContext): readonly RootContent[] {
  const nodes = (renders[shortcode.name] ?? renderLink)(shortcode, context)
  if (nodes.length > 0) return nodes
  context.journal.report('unread-shortcode', { name: shortcode.name })
  return [element('p', [{ type: 'text', value: decodeReferences(shortcode.raw) }])]
}

const named = ({ attributes }: Shortcode, ...names: readonly string[]): string =>
  names.map((name) => attributes.named.get(name)).find((value) => value !== undefined && value !== '') ?? ''

const listOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter((id) => id !== '')

/** A gallery may be that of another post. */
const uploadsOf = (shortcode: Shortcode, { uploads }: ContentContext): readonly Attachment[] =>
  uploads(named(shortcode, 'id') || undefined)

const gallery: Render = (shortcode, context) => {
  const ids = listOf(named(shortcode, 'ids', 'include'))
  const excluded = new Set(listOf(named(shortcode, 'exclude')))
  const own = uploadsOf(shortcode, context).filter(({ id, url }) => !excluded.has(id) && isPicture(url))
  return galleryFigure(ids.length > 0 ? ids : own.map(({ id }) => id), context)
}

const isPicture = (url: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i.test(url.replace(/[?#].*$/, ''))

const ownPlayer =
  (kind: 'audio' | 'video', formats: readonly string[]): Render =>
  (shortcode, context) => {
    const given = named(shortcode, 'src', ...formats) || shortcode.attributes.bare[0] || bareAddress(shortcode)
    const src = given || context.uploads().find(({ url }) => mediaKind(url) === kind)?.url || ''
    if (src === '') return []
    if (providerOf(src) !== undefined) return shownInPlace(src, context)
    return [player(kind, src, { title: named(shortcode, 'title'), poster: named(shortcode, 'poster') })]
  }

const playlist: Render = (shortcode, context) => {
  const kind = named(shortcode, 'type') === 'video' ? 'video' : 'audio'
  const ids = listOf(named(shortcode, 'ids', 'include'))
  const own = uploadsOf(shortcode, context).flatMap(({ id, url }) => (mediaKind(url) === kind ? [id] : []))
  return (ids.length > 0 ? ids : own).flatMap((id) => {
    const file = context.attachments.get(id)
    if (file !== undefined) return [player(kind, file.url, { title: file.title })]
    context.journal.report('missing-attachment', { id, use: 'a playlist' })
    return []
  })
}

const bareAddress = ({ content = '' }: Shortcode): string => decodeReferences(content.replace(/<[^>]*>/g, '')).trim()

const embed: Render = (shortcode, context) => {
  const facts = { width: named(shortcode, 'width'), height: named(shortcode, 'height') }
  return shownInPlace(bareAddress(shortcode) || named(shortcode, 'src', 'url'), context, facts)
}

/** A site's own shortcode: with an address, or only with the number that the site knows the thing by. */
const renderLink: Render = (shortcode, context) => {
  const given = named(shortcode, 'url', 'src', 'id') || shortcode.attributes.bare[0] || bareAddress(shortcode)
  const start = linkShortcodes[shortcode.name] ?? ''
  return shownInPlace(start !== '' && /^[\w-]{4,}$/.test(given) ? `${start}${given}` : given, context)
}

const code: Render = (shortcode) => {
  const value = decodeReferences(shortcode.content ?? '')
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd()
  if (value === '') return []
  const lang = named(shortcode, 'lang', 'language') || shortcode.attributes.bare[0] || ''
  const className = lang === '' ? {} : { className: [`language-${lang}`] }
  return [element('pre', [element('code', [{ type: 'text', value }], className)])]
}

const renders: Readonly<Record<string, Render>> = {
  caption: captionFigure,
  wp_caption: captionFigure,
  gallery,
  playlist,
  embed,
  code,
  sourcecode: code,
  audio: ownPlayer('audio', ['mp3', 'm4a', 'ogg', 'wav', 'wma', 'flac']),
  video: ownPlayer('video', ['mp4', 'm4v', 'webm', 'ogv', 'wmv', 'flv', 'mov']),
}
