import { createSlugger } from '@offprint/core'
import { v5 } from 'uuid'
import type { ManifestItem } from '../manifest-item.js'
import { messages } from '../messages.js'
import type { EpubSettings } from '../settings.js'
import type { Packer } from '../zip/create-packer.js'
import type { ZipEntry } from '../zip/packed.js'
import { admitPicture, type Candidate } from './admit-picture.js'
import type { Picture } from './picture.js'
import { readDataUrl } from './read-data-url.js'

/** The pictures of a book, each once; their bytes go on into the archive and are not kept. */
export interface Pictures {
  /**
   * Reads a picture through the caller's asset source, and from nowhere else.
   *
   * @param src - As it stands in the model.
   * @param article - Id of the article that it stands in; absent for the book's own.
   * @returns The picture in the book; `undefined`, and a message, where there is none.
   */
  load(src: string, article?: string): Promise<Picture | undefined>
  /** Files that have come since the last call. */
  take(): readonly ZipEntry[]
  readonly items: readonly ManifestItem[]
}

/**
 * Makes the store of a book's pictures.
 *
 * @param settings - Asset source, limits, report.
 * @param packer - Of the archive.
 * @returns The store.
 */
export function createPictures(settings: EpubSettings, packer: Packer): Pictures {
  const known = new Map<string, Picture>()
  const items: ManifestItem[] = []
  const name = createSlugger()
  const fresh: ZipEntry[] = []
  let total = 0
  const keep = ({ bytes, facts }: Candidate, src: string): Picture => {
    const path = `pictures/${name(stemOf(src))}.${extensions[facts.mediaType]}`
    total += bytes.length
    items.push({ id: `picture-${items.length + 1}`, href: path, mediaType: facts.mediaType })
    fresh.push({ path, packed: packer.store(bytes) })
    return { ...facts, path }
  }
  return {
    items,
    load: async (src, article) => {
      const place = article === undefined ? {} : { article }
      const bytes = /^\s*data:/i.test(src)
        ? (readDataUrl(src) ?? nothing)
        : (await settings.assets(src, article))?.bytes
      const shown = shortened(src)
      if (bytes === undefined) return void settings.report(messages('missing-picture', { src: shown }, place))
      const hash = v5(bytes, v5.URL)
      const before = known.get(hash)
      if (before !== undefined) return before
      const found = await admitPicture(bytes, { count: items.length, total }, settings)
      if ('ruleId' in found) return void settings.report(messages(found.ruleId, { src: shown, ...found.values }, place))
      const picture = keep(found, src)
      known.set(hash, picture)
      return picture
    },
    take: () => fresh.splice(0),
  }
}

/** What a data URL holds that cannot be read: no asset source is asked for it. */
const nothing: Uint8Array = new Uint8Array()

const extensions: Readonly<Record<Picture['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
}

/** ASCII, since old unpackers garble everything else (EPUB 3.3, section 4.2.3). */
function stemOf(src: string): string {
  const last = /^data:/i.test(src) ? '' : (src.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
  const stem = last
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, 60)
  return stem.replaceAll('-', '') === '' ? 'picture' : stem
}

/** A data URL may be megabytes long, and says nothing to who reads a message. */
const shortened = (src: string): string => (src.length > 200 ? `${src.slice(0, 60)}…` : src)
