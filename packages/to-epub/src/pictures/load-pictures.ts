import { createSlugger, type Publication } from '@offprint/core'
import { messages } from '../messages.js'
import type { EpubSettings } from '../options.js'
import type { FindPicture, Picture } from './picture.js'
import { type PictureSource, pictureSources } from './picture-sources.js'
import { pictureType } from './picture-type.js'

/** The pictures of a book. */
export interface Pictures {
  /** Each once, in the order of reading. */
  readonly all: readonly Picture[]
  readonly find: FindPicture
}

/**
 * Reads all pictures of a book through the caller's asset source, and from nowhere else.
 *
 * @param publication - Any publication.
 * @param settings - Asset source and report.
 * @returns Pictures with the names that they have in the book; equal bytes are one picture.
 */
export async function loadPictures(publication: Publication, settings: EpubSettings): Promise<Pictures> {
  const all: Picture[] = []
  const found = new Map<string, Picture>()
  const name = createSlugger()
  for (const source of pictureSources(publication)) {
    const asset = await settings.assets(source.src, source.article)
    if (asset === undefined) continue
    const known = all.find(({ bytes }) => isEqual(bytes, asset.bytes))
    const picture = known ?? pictureOf(source.src, asset.bytes, name)
    if (picture === undefined) report(source, settings)
    else found.set(key(source), picture)
    if (picture !== undefined && known === undefined) all.push(picture)
  }
  return { all, find: (src, article) => found.get(key({ src, ...(article === undefined ? {} : { article }) })) }
}

const key = ({ src, article }: PictureSource): string => JSON.stringify([src, article ?? null])

function pictureOf(src: string, bytes: Uint8Array, name: (text: string) => string): Picture | undefined {
  const type = pictureType(bytes)
  if (type === undefined) return undefined
  const last = src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  // ASCII, since old unpackers garble everything else (EPUB 3.3, section 4.2.3).
  const stem = last
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, 60)
  return {
    path: `pictures/${name(stem === '' || stem === '-' ? 'picture' : stem)}.${type.extension}`,
    mediaType: type.mediaType,
    bytes,
  }
}

function report({ src, article }: PictureSource, settings: EpubSettings): void {
  settings.report(messages('unsupported-picture', { src }, article === undefined ? {} : { article }))
}

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])
