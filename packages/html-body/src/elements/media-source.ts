import type { Media, MediaVariant } from '@offprint/core'
import type { Element } from 'hast'
import { isHarmful, resolve } from '../read/address.js'
import type { Context } from '../read/context.js'
import { numberOf, textOf } from '../read/element.js'
import { type Candidate, readSrcset } from './srcset.js'

/** Attributes in which scripts keep the real address of a picture that is loaded late. */
const lateSources = [
  ...['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOriginalSrc', 'dataLazyload', 'dataLazy', 'dataFullSrc'],
  ...['dataHiResSrc', 'dataImgSrc', 'dataDefaultSrc', 'dataImage', 'dataUrl', 'dataEchoSrc', 'dataRunnerSrc'],
]
const lateSets = ['dataSrcset', 'dataSrcSet', 'dataLazySrcset', 'dataOriginalSet', 'dataSizesSrcset']

const standIn =
  /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|clear|lazy|loading|loader|1x1|grey|gray)(?:[._-]|\.\w+$)/i

/** Wider pictures are for screens that few have. */
const wide = 2000

/**
 * Finds the address of a picture: the best of its `srcset`, of the sources of a `picture`, and of the attributes in
 * which scripts keep it.
 *
 * @param img - The `img`.
 * @param picture - The `picture` round it.
 * @param context - Of the body.
 * @returns Address and size with the others as variants; `undefined` where there is no address.
 */
export function sourceOfPicture(
  img: Element,
  picture: Element | undefined,
  context: Context,
): Pick<Media, 'src' | 'width' | 'height' | 'variants'> | undefined {
  const usable = (src: string | undefined): src is string => src !== undefined && src !== '' && !isHarmful(src)
  const late = lateSources.map((name) => textOf(img, name)).find((src) => usable(src) && /[./]/.test(src))
  const given = textOf(img, 'src')
  const own = late ?? (usable(given) && !isStandIn(given) ? given : undefined)
  const sets = [...setsOf(img), ...sourcesIn(picture).filter(({ mediaType }) => isPlain(mediaType))]
  const candidates = sets.flatMap(({ set }) => readSrcset(set)).filter(({ src }) => usable(src) && !isStandIn(src))
  const best = bestOf(candidates)
  const src = best?.src ?? own ?? (usable(given) ? given : undefined)
  if (src === undefined) return undefined
  const chosen = resolve(src, context)
  const variants = [
    ...(own === undefined ? [] : [{ src: own }]),
    ...candidates,
    ...sourcesIn(picture).flatMap(({ set, mediaType }) =>
      isPlain(mediaType) ? [] : readSrcset(set).flatMap((one) => (usable(one.src) ? [{ ...one, mediaType }] : [])),
    ),
  ].map((one) => variantOf(one, context))
  const others = variants.filter(
    (one, index) => one.src !== chosen && variants.findIndex(({ src }) => src === one.src) === index,
  )
  return {
    src: chosen,
    ...sizeOf(img, best, own === undefined || best === undefined || best.src === own),
    ...(others.length === 0 ? {} : { variants: others.slice(0, 20) }),
  }
}

const isStandIn = (src: string): boolean => standIn.test(src.slice(0, 500))

const isPlain = (mediaType: string | undefined): boolean =>
  mediaType === undefined || /^image\/(?:jpe?g|png|gif)$/.test(mediaType)

interface SourceSet {
  readonly set: string
  readonly mediaType?: string
}

const setsOf = (element: Element): readonly SourceSet[] => {
  const set = [...lateSets, 'srcSet']
    .map((name) => textOf(element, name))
    .find((text) => text !== undefined && text !== '')
  return set === undefined ? [] : [{ set }]
}

const sourcesIn = (picture: Element | undefined): readonly SourceSet[] =>
  (picture?.children ?? []).flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'source') return []
    const mediaType = textOf(child, 'type')?.toLowerCase()
    const known = mediaType !== undefined && /^image\/[\w.+-]+$/.test(mediaType) ? { mediaType } : {}
    return setsOf(child).map((set) => ({ ...set, ...known }))
  })

/** The widest that is not wider than need be; without widths the densest. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const sized = candidates.filter(({ width }) => width !== undefined)
  const fitting = sized.filter(({ width = 0 }) => width <= wide)
  const byWidth = (one: Candidate, other: Candidate): number => (one.width ?? 0) - (other.width ?? 0)
  if (fitting.length > 0) return fitting.toSorted(byWidth).at(-1)
  if (sized.length > 0) return sized.toSorted(byWidth)[0]
  return candidates.toSorted((one, other) => (one.density ?? 1) - (other.density ?? 1)).at(-1)
}

function variantOf(one: Candidate & { readonly mediaType?: string | undefined }, context: Context): MediaVariant {
  const { width, mediaType } = one
  return {
    src: resolve(one.src, context),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(width === undefined ? {} : { width }),
  }
}

function sizeOf(
  img: Element,
  best: Candidate | undefined,
  isOwn: boolean,
): { readonly width?: number; readonly height?: number } {
  const [width, height] = [numberOf(img, 'width'), numberOf(img, 'height')]
  if (best?.width !== undefined) {
    const ratio = width !== undefined && height !== undefined && width > 0 ? height / width : undefined
    return { width: best.width, ...(ratio === undefined ? {} : { height: Math.round(best.width * ratio) }) }
  }
  if (!isOwn) return {}
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }
}
