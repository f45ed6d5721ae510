import { everyFlow } from '@offprint/conformance'
import { type AssetSource, createPublication, type Publication } from '@offprint/core'
import { strFromU8, unzipSync } from 'fflate'
import { type EpubOptions, toEpub } from '../src/index.js'

/** A picture of one pixel. */
export const pixel: Uint8Array = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

/** Has the same picture under every name that ends in `.png`. */
export const assets: AssetSource = async (src) => (src.endsWith('.png') ? { bytes: pixel } : undefined)

/** A publication with one node of every kind, a chapter in Arabic and one in Japanese. */
export const rich: Publication = createPublication({
  title: 'Ebb & <Flood>',
  url: 'https://example.org/',
  slug: 'ebb',
  language: 'en',
  description: 'Tides & harbours.',
  publisher: 'Marram House',
  cover: { src: 'cover.png', alt: 'A lighthouse' },
  license: 'CC-BY-4.0',
  articles: [
    {
      title: 'Every node',
      url: 'https://example.org/every',
      language: 'en',
      kicker: 'Specimen',
      subtitle: [{ type: 'text', value: 'A deck' }],
      dates: { published: '2024-02-29', modified: '2024-03-01T09:30:00+09:00' },
      byline: [
        {
          agent: { name: 'Ada Quay', jobTitle: 'Pilot', nameParts: { given: 'Ada', family: 'Quay' } },
          affiliations: ['Harbour Office'],
        },
      ],
      hero: {
        media: [{ src: 'hero.png', alt: 'Sea' }],
        caption: [{ type: 'text', value: 'Low tide' }],
        credit: { text: 'Ada Quay' },
      },
      tags: ['tides'],
      corrections: [
        {
          date: '2024-03-01',
          kind: 'correction',
          content: [{ type: 'paragraph', children: [{ type: 'text', value: 'It was high.' }] }],
        },
      ],
      body: Object.values(everyFlow('Some words')),
    },
    {
      title: 'ساعة من ماء',
      url: 'https://example.org/ar',
      language: 'ar',
      body: [
        { type: 'heading', depth: 4, children: [{ type: 'text', value: 'الماء' }] },
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: 'https://example.org/every#no-such-place',
              children: [{ type: 'text', value: 'رابط' }],
            },
          ],
        },
        {
          type: 'paragraph',
          children: [{ type: 'link', url: 'ja#section-a', children: [{ type: 'text', value: 'رابط' }] }],
        },
      ],
    },
    {
      title: '潮を待つ町',
      url: 'https://example.org/ja',
      language: 'ja',
      body: [
        { type: 'heading', depth: 2, data: { id: 'section-a' }, children: [{ type: 'text', value: '港' }] },
        { type: 'paragraph', children: [{ type: 'ruby', text: 'しお', children: [{ type: 'text', value: '潮' }] }] },
      ],
    },
  ],
})

/**
 * The files of a book as text, pictures as their length.
 *
 * @param publication - Whose book.
 * @param options - As of `toEpub`.
 * @returns Content by path, in the order of the archive.
 */
export async function filesOf(
  publication: Publication,
  options: EpubOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const entries = Object.entries(unzipSync(await toEpub(publication, options)))
  return new Map(
    entries.map(([path, bytes]) => [path, path.includes('/pictures/') ? `${bytes.length} bytes` : strFromU8(bytes)]),
  )
}
