import type { FigureContent, Flow, Media } from '@offprint/core'
import { isSamePicture } from '../pictures/same-picture.js'

/** The picture that stands for an article, and the body that goes with it. */
export interface PlacedHero {
  readonly hero?: FigureContent
  readonly body: readonly Flow[]
  /** Address of the picture that the body began with, when it was taken out there. */
  readonly moved?: string
}

/** How many blocks may stand before a picture that still is at the start. */
const start = 2

/**
 * Sees to it that the hero is not shown twice: where the body begins with it, it goes there and keeps its caption.
 *
 * @param hero - As the page names it.
 * @param body - The article's body.
 * @returns Both, with the picture in one of them.
 */
export function placeHero(hero: FigureContent | undefined, body: readonly Flow[]): PlacedHero {
  const [media] = hero?.media ?? []
  if (hero === undefined || media === undefined) return { body }
  const index = body.slice(0, start).findIndex((node) => showsOnly(node, media))
  const shown = body[index]
  if (shown === undefined) return { hero, body }
  return {
    hero: joined(hero, shown),
    body: body.filter((_, place) => place !== index),
    moved: media.src,
  }
}

function showsOnly(node: Flow, { src }: Media): boolean {
  if (node.type === 'figure') {
    return node.media.length === 1 && node.media.some((media) => isSamePicture(media.src, src))
  }
  if (node.type !== 'paragraph') return false
  return node.children.length === 1 && node.children.every((one) => one.type === 'image' && isSamePicture(one.url, src))
}

/** What the body says of the picture wins over what the head says: it was written for readers. */
function joined(hero: FigureContent, shown: Flow): FigureContent {
  if (shown.type === 'figure') {
    const alt = hero.media[0]?.alt
    const { media, caption = hero.caption, credit = hero.credit, label, number } = shown
    return {
      media: media.map((one) => (one.alt === undefined && alt !== undefined ? { ...one, alt } : one)),
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
      ...(label === undefined ? {} : { label }),
      ...(number === undefined ? {} : { number }),
    }
  }
  const [image] = shown.type === 'paragraph' ? shown.children : []
  const alt = image?.type === 'image' ? image.alt : undefined
  return typeof alt !== 'string' ? hero : { ...hero, media: hero.media.map((media) => ({ ...media, alt })) }
}
