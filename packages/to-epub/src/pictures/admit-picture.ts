import type { EpubSettings } from '../settings.js'
import type { PictureFacts } from './picture.js'
import { readPicture } from './read-picture.js'

/** A picture that may come into the book. */
export interface Candidate {
  readonly bytes: Uint8Array
  readonly facts: PictureFacts
}

/** Why a picture may not. */
export interface Refusal {
  readonly ruleId: 'unsupported-picture' | 'large-picture' | 'too-many-pictures'
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * Judges bytes by what they are, never by a name or a claimed type (EPUB 3.3, section 3.2), and by the book's limits.
 *
 * @param bytes - Of a file.
 * @param before - Number and bytes of the pictures that the book has.
 * @param settings - Kinds and limits; functions for what this package cannot read or write itself.
 * @returns The picture, converted or cleaned where need be, or why there is none.
 */
export async function admitPicture(
  bytes: Uint8Array,
  before: { readonly count: number; readonly total: number },
  settings: EpubSettings,
): Promise<Candidate | Refusal> {
  const read = candidateOf(bytes, settings)
  const isKnown = read !== undefined && settings.profile.pictureTypes.includes(read.facts.mediaType)
  const candidate = isKnown ? read : await convert(bytes, read?.facts.mediaType, settings)
  if (candidate === undefined) return { ruleId: 'unsupported-picture', values: { expected: namesOf(settings) } }
  const { pictureBytes, picturePixels, pictures, bookBytes } = settings.limits
  const { width, height } = candidate.facts
  if (candidate.bytes.length > pictureBytes) {
    return { ruleId: 'large-picture', values: { size: `${candidate.bytes.length} bytes`, limit: `${pictureBytes}` } }
  }
  if (width * height > picturePixels) {
    return { ruleId: 'large-picture', values: { size: `${width * height} pixels`, limit: `${picturePixels}` } }
  }
  if (before.count >= pictures) return { ruleId: 'too-many-pictures', values: { limit: `${pictures} pictures` } }
  if (before.total + candidate.bytes.length > bookBytes) {
    return { ruleId: 'too-many-pictures', values: { limit: `${bookBytes} bytes of pictures` } }
  }
  return candidate
}

function candidateOf(bytes: Uint8Array, { svg }: EpubSettings): Candidate | undefined {
  const facts = readPicture(bytes)
  if (facts !== undefined) return { bytes, facts }
  const cleaned = svg?.(bytes)
  if (cleaned === undefined) return undefined
  return { bytes: cleaned, facts: { mediaType: 'image/svg+xml', width: 0, height: 0, isAnimated: false } }
}

/** What the book cannot show as it is may be made into what it can, by the caller. */
async function convert(
  bytes: Uint8Array,
  mediaType: string | undefined,
  { convertPicture, profile }: EpubSettings,
): Promise<Candidate | undefined> {
  const converted = await convertPicture?.(bytes, mediaType)
  const facts = converted === undefined ? undefined : readPicture(converted)
  if (converted === undefined || facts === undefined) return undefined
  return profile.pictureTypes.includes(facts.mediaType) ? { bytes: converted, facts } : undefined
}

const namesOf = ({ profile }: EpubSettings): string =>
  profile.pictureTypes
    .map((type) => type.replace(/^image\/(svg\+xml|.*)$/, (_, name: string) => short[name] ?? name))
    .join(', ')

const short: Readonly<Record<string, string>> = { jpeg: 'JPEG', png: 'PNG', gif: 'GIF', webp: 'WebP', 'svg+xml': 'SVG' }
