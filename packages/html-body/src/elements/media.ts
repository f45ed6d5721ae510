import type { Embed, Media, Track } from '@offprint/core'
import { isLanguageTag } from '@offprint/core'
import type { Element } from 'hast'
import { isHarmful, resolve, webAddress } from '../read/address.js'
import { type Context, dataOf, type Handler, inside } from '../read/context.js'
import { isElement, numberOf, textOf } from '../read/element.js'
import { wordsOf } from '../read/words-of.js'
import { providerOf } from './providers.js'
import { transparent } from './transparent.js'

/** Sound or film: its best source, the others as variants; the words for readers that cannot play it are residue. */
export const player: Handler = (element, context) => {
  const sources = [element, ...element.children.filter((child) => isElement(child, 'source'))].flatMap((node) =>
    mediaOf(node as Element, context),
  )
  const [first, ...others] = sources
  if (first === undefined) {
    if (element.children.some((child) => isElement(child, 'img', 'iframe', 'object')))
      return transparent(element, context)
    context.journal.report('embed-without-address', { tag: element.tagName })
    context.journal.leaveOut(wordsOf(element.children), 'a player without an address')
    return []
  }
  context.journal.leaveOut(wordsOf(element.children), 'shown where a player cannot play')
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')]
  const isFilm = element.tagName === 'video'
  const media: Media = {
    ...first,
    ...(isFilm && width !== undefined ? { width } : {}),
    ...(isFilm && height !== undefined ? { height } : {}),
    ...(others.length === 0 ? {} : { variants: others }),
  }
  const given = textOf(element, 'ariaLabel') ?? textOf(element, 'title')
  const title = given === undefined || given === '' ? {} : { title: given }
  const { data } = dataOf(element, context)
  const own = { media, ...title, ...(data === undefined ? {} : { data }) }
  if (!isFilm) return [{ type: 'audio', ...own }]
  const poster = textOf(element, 'poster')
  const captions = element.children.flatMap((child) => (isElement(child, 'track') ? trackOf(child, context) : []))
  return [
    {
      type: 'video',
      ...own,
      ...(poster === undefined || poster === '' || isHarmful(poster)
        ? {}
        : { poster: { src: resolve(poster, context) } }),
      ...(captions.length === 0 ? {} : { captions }),
    },
  ]
}

function mediaOf(element: Element, context: Context): readonly Media[] {
  const src = [textOf(element, 'src'), textOf(element, 'dataSrc')].find((text) => text !== undefined && text !== '')
  if (src === undefined || isHarmful(src)) return []
  const type = textOf(element, 'type')?.split(';')[0]?.trim().toLowerCase()
  const mediaType = type !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(type) ? { mediaType: type } : {}
  return [{ src: resolve(src, context), ...mediaType }]
}

function trackOf(element: Element, context: Context): readonly Track[] {
  const src = textOf(element, 'src')
  if (src === undefined || src === '' || isHarmful(src)) return []
  const kind = textOf(element, 'kind')?.toLowerCase() ?? 'subtitles'
  if (kind !== 'captions' && kind !== 'subtitles' && kind !== 'descriptions') return []
  const [language, label] = [textOf(element, 'srcLang'), textOf(element, 'label')]
  return [
    {
      src: resolve(src, context),
      kind,
      ...(language !== undefined && isLanguageTag(language) ? { language } : {}),
      ...(label === undefined || label === '' ? {} : { label }),
    },
  ]
}

/** A frame: the thing that lives elsewhere, by the address of its own page. */
export const frame: Handler = (element, context) => {
  const names = ['src', 'data', 'dataSrc', 'dataLazySrc', 'dataUrl', 'dataLazyload']
  const address = names.map((name) => webAddress(textOf(element, name), context)).find((url) => url !== undefined)
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')]
  const tiny = width !== undefined && height !== undefined && width <= 1 && height <= 1
  const fallback = element.children.filter((child) => !isElement(child, 'param'))
  if (address === undefined || tiny) {
    if (element.tagName === 'object' && !tiny) return context.read(fallback, inside(element, context))
    if (!tiny) context.journal.report('embed-without-address', { tag: element.tagName })
    context.journal.leaveOut(wordsOf(element.children), 'a frame without an address')
    return []
  }
  context.journal.leaveOut(wordsOf(fallback), 'shown where a frame cannot be')
  const title = textOf(element, 'title') ?? textOf(element, 'ariaLabel')
  const { data } = dataOf(element, context)
  const embed: Embed = {
    type: 'embed',
    ...providerOf(address),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(width === undefined || width === 0 ? {} : { width }),
    ...(height === undefined || height === 0 ? {} : { height }),
    ...(data === undefined ? {} : { data }),
  }
  return [embed]
}

/** Custom elements of players that name a film on YouTube or Vimeo by its id. */
export const namedFilm =
  (page: (id: string) => string): Handler =>
  (element, context) => {
    const id = textOf(element, 'videoId') ?? textOf(element, 'videoid') ?? textOf(element, 'dataVideoid') ?? ''
    if (!/^[\w-]+$/.test(id)) return transparent(element, context)
    context.journal.leaveOut(wordsOf(element.children), 'shown where a player cannot play')
    const title = textOf(element, 'videotitle') ?? textOf(element, 'playlabel') ?? textOf(element, 'title')
    return [{ type: 'embed', ...providerOf(page(id)), ...(title === undefined || title === '' ? {} : { title }) }]
  }
